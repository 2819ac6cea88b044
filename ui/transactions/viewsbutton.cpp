// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/viewsbutton.h"

#include <QEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

#include "ui/kit/icon.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

/// A menu takes the letter after `&` as its key; names are shown as they are.
QString plainAction(QString name)
{
    return name.replace('&'_L1, "&&"_L1);
}

} // namespace

ViewsButton::ViewsButton(QSettings *settings, QWidget *parent)
    : QPushButton(parent)
    , m_views(settings)
    , m_menu(new QMenu(this))
{
    setObjectName(u"viewsButton"_s);
    setIcon(themedIcon(Glyph::Bookmark));
    setMenu(m_menu);
    m_menu->setObjectName(u"viewsMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsButton::fill);
    retranslate();
}

void ViewsButton::fill()
{
    m_menu->clear();
    const auto addView = [this](QMenu *menu, const SavedView &view, const QString &text) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, view] { Q_EMIT chosen(view.over(m_present)); });
    };
    for (const SavedView &view : SavedViews::shipped())
        addView(m_menu, view, plainAction(view.name));
    if (!m_views.own().empty())
        m_menu->addSeparator();
    for (const SavedView &view : m_views.own()) {
        QMenu *own = m_menu->addMenu(plainAction(view.name));
        addView(own, view, tr("Show"));
        connect(own->addAction(tr("Rename…")), &QAction::triggered, this, [this, name = view.name] {
            askName(tr("Rename view"), name, [this, name](const QString &to) { m_views.rename(name, to); });
        });
        connect(own->addAction(tr("Delete")), &QAction::triggered, this,
                [this, name = view.name] { m_views.remove(name); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Save this view…")), &QAction::triggered, this, [this] {
        askName(tr("Save view"), {}, [this](const QString &name) { m_views.add({name, m_present}); });
    });
}

void ViewsButton::askName(const QString &title, const QString &before,
                          std::function<void(const QString &)> named)
{
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"viewNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(before);
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [named = std::move(named)](const QString &name) {
        if (!name.trimmed().isEmpty())
            named(name.trimmed());
    });
    dialog->open();
}

void ViewsButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ViewsButton::retranslate()
{
    setText(tr("Views"));
    setAccessibleName(tr("Saved views"));
}

} // namespace vezne::ui
