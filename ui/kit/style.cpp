// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style.h"

#include <QPlainTextEdit>
#include <QStyleOption>
#include <algorithm>

#include "ui/kit/drawing.h"
#include "ui/kit/icon.h"
#include "ui/kit/metrics.h"
#include "ui/kit/scrollbar.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto roleProperty = "vezneRole";
constexpr auto invalidProperty = "vezneInvalid";
constexpr int chevronWidth = 28;

/// Selected cells keep the colour of their text: a chip must read the same on a selected row.
void calmSelection(QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    palette.setColor(QPalette::Highlight, selectionGround(tokens));
    palette.setColor(QPalette::HighlightedText, tokens.text);
}

void drawHeaderSection(const QStyleOption &option, QPainter *painter)
{
    const Tokens &tokens = tokensOf(option.palette);
    painter->fillRect(option.rect, tokens.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
}

/// One that is typed into only, such as a time of the day, has no arrows.
bool hasArrows(const QStyleOptionComplex *option)
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    return box && box->buttonSymbols != QAbstractSpinBox::NoButtons;
}

/// A text of several lines has the frame of the other fields.
bool isTextFrame(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// Menus, lists of choices and panels that drop down lie on what they cover: without an edge that is seen
/// they run into it where the colours are dark.
void drawPopupEdge(QPainter *painter, const QStyleOption &option)
{
    painter->save();
    painter->setPen(tokensOf(option.palette).controlBorder);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void drawChevron(QPainter *painter, Glyph glyph, const QRect &place, const QStyleOption &option)
{
    QRect square(0, 0, smallIcon, smallIcon);
    square.moveCenter(place.center());
    painter->drawPixmap(square, pixmap(glyph, tokensOf(option.palette).text2, smallIcon,
                                       painter->device()->devicePixelRatioF()));
}

/// Beside the title, so that it is seen which column it belongs to.
void drawSortArrow(QPainter *painter, const QStyleOptionHeader &header)
{
    const QRect inside = header.rect.adjusted(space::s, 0, -space::s, 0);
    QRect arrow(0, 0, smallIcon, smallIcon);
    arrow.moveCenter(inside.center());
    const int beside = inside.left() + header.fontMetrics.horizontalAdvance(header.text) + space::xs;
    const int last = inside.right() + 1 - smallIcon;
    arrow.moveLeft(header.textAlignment.testFlag(Qt::AlignRight) ? last : std::min(beside, last));
    const bool isAscending = header.sortIndicator == QStyleOptionHeader::SortDown; // as Qt calls it
    drawChevron(painter, isAscending ? Glyph::ChevronUp : Glyph::ChevronDown, arrow, header);
}

/// Where the ground has to stay dark for the text on it, a selected row has edges that are seen.
void drawSelectionEdges(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    if (schemeOf(palette) != Scheme::Contrast)
        return;
    const QColor edge = tokens(Scheme::Contrast).accent;
    painter->fillRect(rect.left(), rect.top(), rect.width(), 1, edge);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, edge);
}

} // namespace

void setRole(QPushButton *button, ButtonRole role)
{
    button->setProperty(roleProperty, static_cast<int>(role));
    button->update();
}

ButtonRole roleOf(const QWidget *button)
{
    return button ? static_cast<ButtonRole>(button->property(roleProperty).toInt()) : ButtonRole::Normal;
}

void setInvalid(QWidget *editor, bool invalid)
{
    editor->setProperty(invalidProperty, invalid);
    editor->update();
}

bool isInvalid(const QWidget *editor)
{
    if (!editor)
        return false;
    const QWidget *whole = editor->parentWidget();
    return editor->property(invalidProperty).toBool() ||
           (whole && whole->focusProxy() == editor && whole->property(invalidProperty).toBool());
}

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(painter, *option, isInvalid(widget));
        return;
    }
    case PE_FrameLineEdit:
        return; // drawn together with its ground
    case PE_PanelMenu:
        painter->fillRect(option->rect, tokensOf(option->palette).surface);
        drawPopupEdge(painter, *option);
        return;
    case PE_Frame:
        if (isTextFrame(widget))
            drawField(painter, *option, isInvalid(widget));
        else if (widget && widget->windowType() == Qt::Popup)
            drawPopupEdge(painter, *option);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_PanelButtonCommand:
        drawButton(painter, *option, roleOf(widget));
        return;
    case PE_FrameFocusRect:
        drawFocusRing(painter, option->rect, fieldRadius, tokensOf(option->palette));
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(painter, *option);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem: {
        QStyleOptionViewItem item;
        if (const auto *given = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            item = *given;
            calmSelection(item.palette);
            QProxyStyle::drawPrimitive(element, &item, painter, widget);
            if (element == PE_PanelItemViewItem && item.state.testFlag(State_Selected))
                drawSelectionEdges(painter, item.rect, option->palette);
        }
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *given = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton button(*given);
            button.palette.setColor(QPalette::Active, QPalette::ButtonText,
                                    buttonInk(roleOf(widget), tokensOf(option->palette)));
            button.palette.setColor(QPalette::Inactive, QPalette::ButtonText,
                                    buttonInk(roleOf(widget), tokensOf(option->palette)));
            QProxyStyle::drawControl(element, &button, painter, widget);
        }
        return;
    case CE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        const bool isBusy = bar && bar->minimum == bar->maximum;
        if (isBusy && !m_hasMotion) // else stripes run along it
            drawRounded(painter, bar->rect, space::xs, tokensOf(option->palette).accent, {});
        else
            QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option);
            header && header->sortIndicator != QStyleOptionHeader::None) {
            // Qt asks no proxy where the arrow goes.
            drawHeaderSection(*option, painter);
            QStyleOptionHeaderV2 label(*header);
            label.rect.adjust(space::s, 0, -space::s - smallIcon - space::xs, 0);
            QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
            drawSortArrow(painter, *header);
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*option, painter);
        return;
    case CE_ItemViewItem:
        if (const auto *given = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem item(*given);
            calmSelection(item.palette);
            item.state &= ~State_HasFocus; // the row's ground shows where the keyboard is
            QProxyStyle::drawControl(element, &item, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider) {
        drawScrollBar(painter, *slider);
        return;
    }
    if (control != CC_ComboBox && control != CC_SpinBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    drawField(painter, *option, isInvalid(widget));
    if (control == CC_ComboBox)
        drawChevron(painter, Glyph::ChevronDown,
                    subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), *option);
    if (!hasArrows(option))
        return;
    for (const auto &[part, glyph] :
         {std::pair(SC_SpinBoxUp, Glyph::ChevronUp), std::pair(SC_SpinBoxDown, Glyph::ChevronDown)})
        drawChevron(painter, glyph, subControlRect(CC_SpinBox, option, part, widget), *option);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // QLineEdit adds two pixels of its own.
        const int padding = frame && frame->lineWidth > 0 ? fieldPadding - 2 : 0;
        return option->rect.adjusted(padding, 0, -padding, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect &rect = option->rect;
        if (subControl == SC_ComboBoxArrow)
            return {rect.right() - chevronWidth, rect.top(), chevronWidth, rect.height()};
        if (subControl == SC_ComboBoxEditField)
            return rect.adjusted(fieldPadding - 2, 1, -chevronWidth, -1);
    }
    if (control == CC_SpinBox) {
        const QRect &rect = option->rect;
        const int half = rect.height() / 2;
        if (subControl == SC_SpinBoxEditField)
            return rect.adjusted(fieldPadding - 2, 1, hasArrows(option) ? -chevronWidth : 2 - fieldPadding,
                                 -1);
        if (subControl == SC_SpinBoxUp)
            return {rect.right() - chevronWidth, rect.top(), chevronWidth, half};
        if (subControl == SC_SpinBoxDown)
            return {rect.right() - chevronWidth, rect.top() + half, chevronWidth, rect.height() - half};
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarPart(*slider, subControl);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
        size.setHeight(qMax(fieldHeight, contents.height() + space::s));
        return size;
    case CT_PushButton:
        size.setHeight(qMax(fieldHeight, size.height()));
        // A quiet one looks like a word: it stands under its column, as wide as its text.
        size.setWidth(roleOf(widget) == ButtonRole::Quiet ? contents.width() + 2 * space::s
                                                          : size.width() + space::m);
        return size;
    case CT_ComboBox:
        size.setHeight(qMax(fieldHeight, size.height()));
        size.setWidth(size.width() + space::l);
        return size;
    case CT_SpinBox:
        size.setHeight(qMax(fieldHeight, contents.height())); // of a line edit, which has its margins
        size.setWidth(size.width() + 2 * fieldPadding);
        return size;
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(qMax(rowHeight(RowDensity::Compact), size.height()));
        return size;
    }
    case CT_HeaderSection:
        size.setHeight(qMax(rowHeight(RowDensity::Normal), size.height()));
        return size;
    default:
        return size;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return smallIcon;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_HeaderMargin:
        return space::s;
    case PM_FocusFrameHMargin: // views add one pixel; cells stand under their header
        return space::s - 1;
    case PM_DefaultFrameWidth:
        return isTextFrame(widget) ? space::xs : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuVMargin:
        return space::xs;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return m_hasMotion ? QProxyStyle::styleHint(hint, option, widget, returned) : 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton) // Qt's own is a picture, and has every reader of pictures loaded
        return themedIcon(Glyph::Close, Ink::Secondary);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace vezne::ui
