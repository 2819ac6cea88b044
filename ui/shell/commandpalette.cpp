// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int paletteWidth = 560;
constexpr int entriesShown = 10;
} // namespace

CommandPalette::CommandPalette(std::vector<Command> commands, std::function<void(const QString &)> search,
                               QWidget *parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_search(std::move(search))
    , m_edit(new QLineEdit)
    , m_list(new QListWidget)
    , m_count(new PlainLabel({}, TextRole::Secondary))
{
    build();
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::show);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::carryOut);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::carryOut);
    show({});
}

void CommandPalette::build()
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    setFixedWidth(paletteWidth);
    m_edit->setObjectName(u"commandEdit"_s);
    m_edit->setPlaceholderText(tr("What would you like to do?"));
    m_edit->setAccessibleName(tr("Find a command"));
    m_edit->setAccessibleDescription(tr("The arrow keys choose, Enter carries it out."));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(entriesShown * rowHeight(RowDensity::Normal));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay where one types
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    layout->addWidget(m_count);
}

void CommandPalette::show(const QString &typed)
{
    m_shown = matching(m_commands, typed);
    const int found = static_cast<int>(m_shown.size());
    if (m_search && !typed.trimmed().isEmpty())
        m_shown.push_back({tr("Look for “%1” among the payments").arg(typed.trimmed()), tr("Transactions"),
                           [search = m_search, text = typed.trimmed()] { search(text); }});
    m_list->clear();
    for (const Command &command : m_shown)
        addEntry(command);
    m_list->setCurrentRow(0);
    m_count->setText(tr("%n command(s)", nullptr, found));
}

void CommandPalette::addEntry(const Command &command)
{
    auto *item = new QListWidgetItem(m_list);
    item->setSizeHint({0, rowHeight(RowDensity::Normal)});
    item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(command.name, command.hint));
    auto *row = new QWidget;
    row->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::s, 0, space::s, 0);
    layout->addWidget(new PlainLabel(command.name), 1);
    layout->addWidget(new PlainLabel(command.hint, TextRole::Secondary));
    m_list->setItemWidget(item, row);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int last = m_list->count() - 1;
    int row = m_list->currentRow();
    switch (key) {
    case Qt::Key_Down:
        row = row == last ? 0 : row + 1;
        break;
    case Qt::Key_Up:
        row = row <= 0 ? last : row - 1;
        break;
    case Qt::Key_PageDown:
        row = qMin(last, row + 8);
        break;
    case Qt::Key_PageUp:
        row = qMax(0, row - 8);
        break;
    default:
        return QDialog::eventFilter(watched, event);
    }
    m_list->setCurrentRow(row);
    return true;
}

void CommandPalette::carryOut()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto act = m_shown.at(static_cast<std::size_t>(row)).act;
    accept(); // first, so that the command finds the window in front
    act();
}

} // namespace vezne::ui
