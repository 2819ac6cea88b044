// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectionindex.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include "ui/kit/drawing.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sectionRole = Qt::UserRole;
// All sections are in view in the smallest window.
constexpr int entryHeight = 28;
constexpr int headingHeight = 24; // its name stands at the foot, near to what it heads
constexpr int firstHeadingHeight = 20;
constexpr int leastIndex = 200;
constexpr qreal currentTint = 0.16; // as on the rail

bool isHeading(const QModelIndex &index)
{
    return !index.data(sectionRole).isValid();
}

QFont headingFont(const QFont &font)
{
    QFont heading = fontFor(TextRole::Secondary, font);
    heading.setWeight(QFont::DemiBold);
    return heading;
}

/// Drawn as the rail is: one look for what navigates.
class IndexDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const QString text = index.data().toString();
        const QRect words = option.rect.adjusted(space::m, 0, -space::s, 0);
        painter->save();
        if (isHeading(index)) {
            painter->setFont(headingFont(option.font));
            painter->setPen(tokens.text2);
            painter->drawText(words.adjusted(0, 0, 0, -space::xs), Qt::AlignLeft | Qt::AlignBottom, text);
        } else {
            drawEntry(painter, option, tokens);
            painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text);
        }
        painter->restore();
    }

private:
    static void drawEntry(QPainter *painter, const QStyleOptionViewItem &option, const Tokens &tokens)
    {
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent)
            drawRounded(painter, option.rect, fieldRadius, mix(tokens.window, tokens.accent, currentTint),
                        {});
        else if (option.state & QStyle::State_MouseOver)
            drawRounded(painter, option.rect, fieldRadius, mix(tokens.window, tokens.text, 0.06), {});
        if (option.state & QStyle::State_HasFocus)
            drawFocusRing(painter, option.rect, fieldRadius, tokens);
        QFont font = option.font;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(isCurrent ? tokens.text : tokens.text2);
    }
};

} // namespace

SectionIndex::SectionIndex(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"sectionIndex"_s);
    setItemDelegate(new IndexDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false); // it stands on the page
    connect(this, &QListWidget::currentItemChanged, this, &SectionIndex::choose);
    connect(this, &QListWidget::itemClicked, this, &SectionIndex::choose); // also the one that is current
}

void SectionIndex::choose(const QListWidgetItem *item)
{
    if (item && item->data(sectionRole).isValid())
        Q_EMIT chosen(item->data(sectionRole).toInt());
}

void SectionIndex::addHeading(const QString &group)
{
    auto *item = new QListWidgetItem(group, this);
    item->setFlags(Qt::NoItemFlags);
    item->setSizeHint({0, count() == 1 ? firstHeadingHeight : headingHeight});
}

void SectionIndex::setEntries(const std::vector<Entry> &entries)
{
    const QSignalBlocker blocker(this);
    const int before = current();
    clear();
    QString group;
    for (const Entry &entry : entries) {
        if (entry.group != group)
            addHeading(entry.group);
        group = entry.group;
        auto *item = new QListWidgetItem(entry.title, this);
        item->setData(sectionRole, entry.section);
        item->setSizeHint({0, entryHeight});
    }
    setCurrent(before);
    updateGeometry();
}

void SectionIndex::setCurrent(int section)
{
    const QSignalBlocker blocker(this);
    for (int row = 0; row < count(); ++row) {
        const QVariant number = item(row)->data(sectionRole);
        if (number.isValid() && number.toInt() == section)
            setCurrentRow(row);
    }
}

int SectionIndex::current() const
{
    return currentItem() ? currentItem()->data(sectionRole).toInt() : -1;
}

QSize SectionIndex::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold); // as the current one is written
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(item(row)->text()));
    return {std::max(leastIndex, widest + 2 * space::m), QListWidget::sizeHint().height()};
}

QSize SectionIndex::minimumSizeHint() const
{
    return {sizeHint().width(), QListWidget::minimumSizeHint().height()};
}

void SectionIndex::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Right:
        if (current() >= 0)
            Q_EMIT entered(current());
        return;
    case Qt::Key_Home: // Qt would stop at the heading
        setCurrentRow(std::min(1, count() - 1));
        return;
    default:
        QListWidget::keyPressEvent(event);
    }
}

bool SectionIndex::focusNextPrevChild(bool next)
{
    if (!next || current() < 0)
        return QListWidget::focusNextPrevChild(next);
    Q_EMIT passed(current());
    return true;
}

} // namespace vezne::ui
