// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>
#include <vector>

class QLineEdit;

namespace vezne::ui {

class Field;
class PlainLabel;

/// What a sale tells iyzico about a customer who gives no details. iyzico demands all of it; what stays
/// empty here is filled with what the placeholders show.
class BuyerForm : public QWidget
{
    Q_OBJECT

public:
    explicit BuyerForm(QWidget *parent = nullptr);

    void showBuyer(const QJsonObject &buyer);
    /// Writes what was typed into iyzico's `buyer` object; members that have no field stay.
    void fill(QJsonObject &buyer) const;

    /// Shows every fault at its field; the first such field, or null.
    [[nodiscard]] QWidget *check();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        QString key; ///< in iyzico's object
        QLineEdit *edit;
        Field *field;
    };

    [[nodiscard]] Part &part(QStringView key);
    /// Warns, since numbers that fail are in use; never refuses.
    void doubtIdentity();
    void retranslate();

    PlainLabel *m_intro;
    std::vector<Part> m_parts;
};

} // namespace vezne::ui
