// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/card/card.h"
#include "core/iyzico/endpoints/bincheck.h"
#include "core/journal/books/cardbook.h"
#include "ui/kit/panel.h"
#include "ui/sale/fielderrors.h"

class QCheckBox;
class QPushButton;

namespace vezne::ui {

class CardNumberEdit;
class CvcEdit;
class ExpiryEdit;
class Field;
class HolderEdit;

/// The card as it is read out on the phone.
class CardForm : public Panel
{
    Q_OBJECT

public:
    enum class Part { Number, Expiry, Code, Holder };

    explicit CardForm(const Clock &clock, QWidget *parent = nullptr);

    /// In locked memory of its own; the fields keep theirs until wiped.
    [[nodiscard]] card::KeyedCard card() const;
    /// The same, or the stored card that was chosen, with the code when one was typed.
    [[nodiscard]] card::Card cardToPay() const;
    [[nodiscard]] QString bin() const;

    /// Takes the place of the number; its code may be left out. Nothing for a card that is keyed in.
    void setStored(const std::optional<journal::StoredCard> &stored);

    /// What the BIN service knows; nothing while it has not answered.
    void setFacts(const std::optional<iyzico::BinFacts> &facts);

    /// What became of pointsRequested(); empty for nothing.
    void setPoints(const QString &points);

    /// Whether Enter leads out of the form: from the last field that is asked for.
    [[nodiscard]] bool isAtEnd() const;

    /// Shows every fault; the first wrong field, or null when the card may be sent.
    [[nodiscard]] QWidget *check();

    void focusOn(Part part);
    /// Moving on by itself when a field is full and right. Off for those who work with a screen reader.
    void setAutoAdvance(bool on) { m_advances = on; }
    /// Where others can see the screen: the number is masked while it is typed too.
    void setNumberMasked(bool on);
    /// Where calls are recorded: the card's fields open when somebody has said that the recording is paused;
    /// for each sale anew.
    void setAsksForPause(bool on);

    /// After every answer.
    void wipeCode();
    void wipe();

Q_SIGNALS:
    void binChanged(const QString &bin);
    void edited();
    /// Somebody wants to know what the card, which is complete, has in points.
    void pointsRequested();
    /// The last field is full and right.
    void completed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectNumber();
    void connectRest();
    void numberEdited();
    void numberLeft();
    void expiryLeft();
    void codeLeft();
    void advanceFrom(Part part);
    void askPoints();
    void showFaults(const std::vector<card::CardFault> &faults);
    void tell(card::CardFault fault);
    void showCodeHelp();
    void showGate();
    void retranslate();
    [[nodiscard]] Field *fieldOf(card::CardFault fault) const;

    const Clock &m_clock;
    QCheckBox *m_pause;
    CardNumberEdit *m_number;
    Field *m_numberField;
    PlainLabel *m_brand;
    ExpiryEdit *m_expiry;
    Field *m_expiryField;
    CvcEdit *m_code;
    Field *m_codeField;
    HolderEdit *m_holder;
    Field *m_holderField;
    QPushButton *m_askPoints;
    PlainLabel *m_points;
    FieldErrors m_errors;
    std::optional<iyzico::BinFacts> m_facts;
    std::optional<journal::StoredCard> m_stored;
    bool m_advances = true;
    bool m_asksForPause = false;
};

} // namespace vezne::ui
