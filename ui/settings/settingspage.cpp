// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <algorithm>

#include "core/base/fold.h"
#include "ui/kit/checkline.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/field.h"
#include "ui/kit/panel.h"
#include "ui/settings/formwidth.h"
#include "ui/settings/sectioncolumn.h"
#include "ui/settings/sectionindex.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

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

bool canTakeTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled();
}

} // namespace

SettingsPage::SettingsPage(Language language, ThemeChoice theme, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_index(new SectionIndex)
    , m_column(new SectionColumn)
    , m_empty(new EmptyState(Glyph::Search))
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
    m_search->installEventFilter(this);
    m_empty->setObjectName(u"settingsEmpty"_s);
    m_licence->setWordWrap(true);
    setFocusProxy(m_search);
    for (Field *field : {m_languageField, m_themeField, m_firstPageField}) {
        field->setMessageLine(Field::MessageLine::WhenNeeded);
        field->setMaximumWidth(formWidth);
        m_appearance->body()->addWidget(field);
    }
    m_entry->body()->addWidget(m_autoAdvance);
    m_window->body()->addWidget(m_tray);
    m_about->body()->addWidget(m_version);
    m_about->body()->addWidget(m_licence);
    m_empty->hide();
    arrange();
    addSection(m_appearance, SettingsGroup::General);
    addSection(m_window, SettingsGroup::General);
    addSection(m_entry, SettingsGroup::Sale);
    addSection(m_about, SettingsGroup::Support);
    connect(m_index, &SectionIndex::chosen, this,
            [this](int section) { m_column->bring(m_sections.at(static_cast<std::size_t>(section)).panel); });
    connect(m_index, &SectionIndex::entered, this,
            [this](int section) { enter(*m_sections.at(static_cast<std::size_t>(section)).panel); });
    connect(m_index, &SectionIndex::passed, this, &SettingsPage::pass);
    connect(m_column, &SectionColumn::currentChanged, this,
            [this](const Panel *section) { m_index->setCurrent(numberOf(section)); });
}

void SettingsPage::arrange()
{
    auto *side = new QVBoxLayout;
    side->setSpacing(space::s);
    side->addWidget(m_search);
    side->addWidget(m_index, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::m, 0);
    layout->setSpacing(space::xl);
    layout->addLayout(side);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_column, 1);
}

void SettingsPage::search()
{
    const QStringList words = fold(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    bool isFound = false;
    {
        const QScopedValueRollback searching(m_isSearching, true);
        for (const Section &section : m_sections) {
            const QString text = textOf(*section.panel);
            const bool fits = section.isOffered && std::ranges::all_of(words, [&text](const QString &word) {
                                  return text.contains(word);
                              });
            section.panel->setVisible(fits);
            isFound = isFound || fits;
        }
    }
    m_empty->setTexts(tr("No setting fits “%1”").arg(m_search->text()), tr("Try another word."));
    m_empty->setVisible(!isFound);
    m_column->setVisible(isFound);
    listSections();
}

void SettingsPage::listSections()
{
    std::vector<SectionIndex::Entry> entries;
    for (const Section &section : m_sections) {
        if (!section.panel->isHidden())
            entries.push_back({.section = numberOf(section.panel),
                               .group = nameOf(section.group),
                               .title = section.panel->accessibleName()});
    }
    m_index->setEntries(entries);
    m_column->follow();
    m_index->setCurrent(numberOf(m_column->current()));
}

std::vector<Panel *> SettingsPage::sections() const
{
    std::vector<Panel *> panels;
    for (const Section &section : m_sections) {
        if (section.isOffered)
            panels.push_back(section.panel);
    }
    return panels;
}

void SettingsPage::showSection(Panel *section)
{
    m_search->clear();
    m_column->bring(section);
    if (!enter(*section))
        m_index->setFocus(Qt::OtherFocusReason);
}

bool SettingsPage::enter(const Panel &section)
{
    for (QWidget *next = section.nextInFocusChain(); section.isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if (canTakeTab(*next)) {
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void SettingsPage::pass(int section)
{
    QWidget *from = m_sections.at(static_cast<std::size_t>(section)).panel;
    QWidget *next = from->nextInFocusChain();
    while (next != from && !canTakeTab(*next))
        next = next->nextInFocusChain();
    next->setFocus(Qt::TabFocusReason);
    if (m_column->isAncestorOf(next))
        m_column->ensureWidgetVisible(next);
}

void SettingsPage::addSection(Panel *section, SettingsGroup group)
{
    const auto next = std::ranges::find_if(m_sections, [this, group](const Section &other) {
        return other.group > group || other.panel == m_about;
    });
    const int index = static_cast<int>(next - m_sections.begin());
    const bool isHidden = section->isHidden() && section->testAttribute(Qt::WA_WState_ExplicitShowHide);
    m_sections.insert(next, {.panel = section, .group = group, .isOffered = !isHidden});
    m_column->insert(index, section);
    section->installEventFilter(this);
    search();
}

int SettingsPage::numberOf(const QObject *panel) const
{
    const auto at = std::ranges::find(m_sections, panel, &Section::panel);
    return at == m_sections.end() ? -1 : static_cast<int>(at - m_sections.begin());
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_index->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    const bool comes = event->type() == QEvent::ShowToParent;
    if (const int number = numberOf(watched);
        number >= 0 && !m_isSearching && (comes || event->type() == QEvent::HideToParent)) {
        m_sections.at(static_cast<std::size_t>(number)).isOffered = comes;
        search();
    }
    return QWidget::eventFilter(watched, event);
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
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    // The panels hear of it after their page.
    QMetaObject::invokeMethod(this, &SettingsPage::search, Qt::QueuedConnection);
}

QString SettingsPage::nameOf(SettingsGroup group)
{
    switch (group) {
    case SettingsGroup::General:
        return tr("General");
    case SettingsGroup::Sale:
        return tr("Sale");
    case SettingsGroup::Account:
        return tr("iyzico");
    case SettingsGroup::People:
        return tr("People");
    case SettingsGroup::Records:
        return tr("Records");
    case SettingsGroup::Support:
        return tr("Support");
    }
    Q_UNREACHABLE();
}

void SettingsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_index->setAccessibleName(tr("Sections of the settings"));
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
