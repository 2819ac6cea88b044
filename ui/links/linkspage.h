// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include "core/till/links/links.h"

class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace vezne::ui {

class EmptyState;
class LinkCard;
class LinkModel;
class NewLinkDialog;
class PlainLabel;
class TableView;

/// The payment links: which there are, which were paid, and one of them beside the list.
class LinksPage : public QWidget
{
    Q_OBJECT

public:
    explicit LinksPage(till::Links &links, QWidget *parent = nullptr);

    /// For the page's title line.
    [[nodiscard]] QWidget *actions() const { return m_actions; }

Q_SIGNALS:
    /// WhatsApp or the mail program.
    void openRequested(const QUrl &address);
    /// A link's payment is to be shown.
    void paymentRequested(const QString &operation);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void refresh();
    void look();
    void hear(const iyzico::LinkRows &rows);
    void showSelection();
    void askForNew();
    /// `form` waits out of sight and comes back as it was if no link can be made of it.
    void make(const till::LinkOffer &offer, NewLinkDialog *form);
    void retranslate();

    till::Links &m_links;
    LinkModel *m_model;
    QLineEdit *m_search;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_place;
    LinkCard *m_card;
    QScrollArea *m_beside;
    PlainLabel *m_message;
    QWidget *m_actions;
    QPushButton *m_look;
    QPushButton *m_new;
};

} // namespace vezne::ui
