// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/boxname.h"

#include <QComboBox>
#include <QEvent>

#include "ui/kit/plainlabel.h"

namespace vezne::ui {

namespace {

/// Stays beside its box, wherever a layout takes that.
class HiddenLabel final : public PlainLabel
{
public:
    explicit HiddenLabel(QComboBox *box)
        : m_box(box)
    {
        setBuddy(box);
        follow();
        box->installEventFilter(this);
        connect(box, &QObject::destroyed, this, &QObject::deleteLater);
    }

    [[nodiscard]] static HiddenLabel *of(QComboBox *box)
    {
        QWidget *place = box->parentWidget() ? box->parentWidget() : box;
        for (QObject *child : place->children()) {
            if (auto *label = dynamic_cast<HiddenLabel *>(child); label && label->m_box == box)
                return label;
        }
        return new HiddenLabel(box);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ParentChange)
            follow();
        return PlainLabel::eventFilter(watched, event);
    }

private:
    void follow()
    {
        setParent(m_box->parentWidget() ? m_box->parentWidget() : m_box);
        hide();
    }

    QComboBox *m_box;
};

} // namespace

void setSpokenName(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    HiddenLabel::of(box)->setText(name);
}

} // namespace vezne::ui
