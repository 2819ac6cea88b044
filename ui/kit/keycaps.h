// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace vezne::ui {

/// Keys drawn as keys. `+` joins those that are pressed together; two blanks part those of which any will do.
class KeyCaps : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCaps(const QString &keys, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int capWidth(const QString &cap) const;

    QList<QStringList> m_chords;
};

} // namespace vezne::ui
