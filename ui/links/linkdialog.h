// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/till/links/links.h"

class QPushButton;
class QStackedWidget;

namespace vezne::ui {

class LinkCard;
class PlainLabel;

/// Makes a link as soon as it opens, and shows it ready to be sent.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(till::Links &links, const till::LinkOffer &offer, QWidget *parent = nullptr);

    /// iyzico has, or may have, a link: the order now waits for its payment there.
    [[nodiscard]] bool isOut() const { return m_isOut; }
    /// Why no link was made, so that it can be corrected and tried again; empty while there is, or may be,
    /// one.
    [[nodiscard]] const QString &refusal() const { return m_refusal; }

Q_SIGNALS:
    void openRequested(const QUrl &address);

private:
    void build();
    void make(const till::LinkOffer &offer);
    void hear(const till::LinkErrandEnd &end);
    void refuse(const QString &why);
    void fail(const QString &title, const QString &text);

    till::Links &m_links;
    bool m_isOut = false;
    QString m_refusal;
    QStackedWidget *m_place;
    QWidget *m_notice;
    PlainLabel *m_title;
    PlainLabel *m_text;
    LinkCard *m_card;
    QPushButton *m_close;
};

} // namespace vezne::ui
