// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include "ui/kit/plainlabel.h"

namespace vezne::ui {

/// A card on the page: surface, thin border, an optional section title.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(const QString &title = {}, QWidget *parent = nullptr);
    ~Panel() override;

    void setTitle(const QString &title);

    /// Where the content goes, below the title.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    /// At the right of the title.
    void addAction(QWidget *action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_title;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace vezne::ui
