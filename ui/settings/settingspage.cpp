// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <algorithm>

#include "core/base/fold.h"
#include "ui/kit/checkline.h"
#include "ui/kit/columnslayout.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/field.h"
#include "ui/kit/panel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

// Pixels.
constexpr int searchWidth = 480;
constexpr int leastSection = 480;
constexpr int mostSection = 720;

/// Everything that is written in a panel, folded for search.
QString textOf(const Panel &panel)
{
    QString text = panel.accessibleName();
    for (const auto *label : panel.findChildren<QLabel *>())
        text += u' ' + label->text();
    for (const auto *button : panel.findChildren<QAbstractButton *>())
        text += u' ' + button->text();
    for (const auto *combo : panel.findChildren<QComboBox *>()) {
        for (int i = 0; i < combo->count(); ++i)
            text += u' ' + combo->itemText(i);
    }
    return fold(text);
}

} // namespace

SettingsPage::SettingsPage(Language language, ThemeChoice theme, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_scroll(new QScrollArea)
    , m_empty(new EmptyState(Glyph::Search))
    , m_sections(new ColumnsLayout(leastSection, mostSection))
    , m_appearance(new Panel)
    , m_language(new QComboBox)
    , m_languageField(new Field({}, m_language))
    , m_theme(new QComboBox)
    , m_themeField(new Field({}, m_theme))
    , m_firstPage(new QComboBox)
    , m_firstPageField(new Field({}, m_firstPage))
    , m_entry(new Panel)
    , m_autoAdvance(new CheckLine(u"autoAdvanceCheck"_s, true))
    , m_window(new Panel)
    , m_tray(new CheckLine(u"trayBox"_s, false))
    , m_about(new Panel)
    , m_version(new PlainLabel)
    , m_licence(new PlainLabel({}, TextRole::Secondary))
{
    m_language->setObjectName(u"languageCombo"_s);
    m_theme->setObjectName(u"themeCombo"_s);
    // Languages are named in themselves: who cannot read the present one still finds theirs.
    m_language->addItem(u"Türkçe"_s, QVariant::fromValue(Language::Turkish));
    m_language->addItem(u"English"_s, QVariant::fromValue(Language::English));
    setLanguage(language);
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast})
        m_theme->addItem({}, QVariant::fromValue(choice));
    setTheme(theme);
    m_firstPage->setObjectName(u"firstPageCombo"_s);
    for (const PageId page : {PageId::Sale, PageId::Transactions})
        m_firstPage->addItem({}, QVariant::fromValue(page));
    build();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().value<Language>()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(m_theme->currentData().value<ThemeChoice>()); });
    connect(m_firstPage, &QComboBox::activated, this,
            [this] { Q_EMIT firstPageChosen(m_firstPage->currentData().value<PageId>()); });
    connect(m_autoAdvance, &CheckLine::toggled, this, &SettingsPage::autoAdvanceChosen);
    connect(m_tray, &CheckLine::toggled, this, &SettingsPage::trayChosen);
    retranslate();
}

void SettingsPage::build()
{
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_empty->setObjectName(u"settingsEmpty"_s);
    m_licence->setWordWrap(true);
    setFocusProxy(m_search);

    for (Field *field : {m_languageField, m_themeField, m_firstPageField}) {
        field->setMessageLine(Field::MessageLine::WhenNeeded);
        m_appearance->body()->addWidget(field);
    }
    m_entry->body()->addWidget(m_autoAdvance);
    m_window->body()->addWidget(m_tray);
    m_about->body()->addWidget(m_version);
    m_about->body()->addWidget(m_licence);
    auto *columns = new QWidget;
    columns->setLayout(m_sections);
    m_sections->setContentsMargins(space::xl, space::s, space::xl, space::xl);
    m_sections->setSpacing(space::l);
    m_empty->hide();
    for (Panel *panel : {m_appearance, m_entry, m_window, m_about})
        addSection(panel);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(columns);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::xl, space::s, space::xl, space::s);
    head->addWidget(m_search);
    head->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_scroll, 1);
}

void SettingsPage::search()
{
    const QStringList words = fold(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    bool isFound = false;
    for (Panel *panel : sections()) {
        const QString text = textOf(*panel);
        const bool fits =
            std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
        panel->setVisible(fits);
        isFound = isFound || fits;
    }
    m_empty->setTexts(tr("No setting fits “%1”").arg(m_search->text()), tr("Try another word."));
    m_empty->setVisible(!isFound);
    m_scroll->setVisible(isFound);
}

std::vector<Panel *> SettingsPage::sections() const
{
    std::vector<Panel *> panels;
    for (int i = 0; i < m_sections->count(); ++i) {
        if (auto *panel = qobject_cast<Panel *>(m_sections->itemAt(i)->widget()))
            panels.push_back(panel);
    }
    return panels;
}

void SettingsPage::showSection(Panel *section)
{
    m_search->clear();
    m_scroll->widget()->layout()->activate(); // places are right only then
    m_scroll->ensureWidgetVisible(section, 0, space::l);
    if (QWidget *first = section->nextInFocusChain(); first && section->isAncestorOf(first))
        first->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::setLanguage(Language language)
{
    m_language->setCurrentIndex(language == Language::Turkish ? 0 : 1);
}

void SettingsPage::setTheme(ThemeChoice choice)
{
    m_theme->setCurrentIndex(static_cast<int>(choice));
}

void SettingsPage::setFirstPage(PageId page)
{
    m_firstPage->setCurrentIndex(m_firstPage->findData(QVariant::fromValue(page)));
}

void SettingsPage::addSection(Panel *section)
{
    const int about = m_sections->indexOf(m_about);
    m_sections->insertWidget(about >= 0 ? about : m_sections->count(), section);
}

void SettingsPage::setAutoAdvance(bool on)
{
    m_autoAdvance->setChecked(on);
}

void SettingsPage::setTray(bool isWanted, bool isAvailable)
{
    m_hasTray = isAvailable;
    m_tray->setChecked(isWanted);
    retranslate();
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_appearance->setTitle(tr("Appearance"));
    m_languageField->setLabel(tr("Language"));
    m_themeField->setLabel(tr("Colours"));
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_theme->setItemText(3, tr("High contrast"));
    m_firstPageField->setLabel(tr("Vezne opens with"));
    m_firstPage->setItemText(0, tr("Sale"));
    m_firstPage->setItemText(1, tr("Transactions"));
    m_entry->setTitle(tr("Card entry"));
    m_autoAdvance->setTexts(tr("Go on to the next field when one is full"),
                            tr("Switch it off if you work with a screen reader."));
    m_window->setTitle(tr("When the window is closed"));
    m_tray->setTexts(tr("Stay in the tray"),
                     m_hasTray
                         ? tr("Vezne goes on asking about results and telling news. Its icon brings the "
                              "window back.")
                         : tr("This desktop shows no tray now. While it shows none, closing the window "
                              "ends Vezne."));
    m_about->setTitle(tr("About"));
    m_version->setText(tr("Vezne %1").arg(QLatin1StringView(VEZNE_VERSION)));
    m_licence->setText(tr("Free software under the GNU General Public License, version 3 or later."));
    search();
}

} // namespace vezne::ui
