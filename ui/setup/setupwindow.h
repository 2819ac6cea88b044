// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/till/installmentcaps.h"
#include "ui/setup/keysform.h"
#include "ui/setup/welcomestep.h"

class QPushButton;
class QStackedWidget;

namespace vezne::ui {

class BookForm;
class BuyerForm;
class CapsTable;
class IconView;
class OwnerStep;
class PlaceStep;
class ShopForm;

/// The first start, and every further profile: what for, the keys, the shop, customers who give nothing, the
/// instalments allowed, where the journal is kept, the owner's account. Going back loses nothing.
class SetupWindow : public QDialog
{
    Q_OBJECT

public:
    /// `others` are the profiles that there are already; with any, there is a way back to the till and no
    /// demo.
    SetupWindow(const Clock &clock, Language language, std::vector<access::Profile> others,
                QWidget *parent = nullptr);

    /// The new profile, without its id and journal.
    [[nodiscard]] access::Profile profile() const;
    [[nodiscard]] SecretBytes apiKey() const;
    [[nodiscard]] SecretBytes secretKey() const;
    /// The instalments that the shop's products allow; nothing when they were left as shipped.
    [[nodiscard]] std::optional<std::vector<till::InstallmentCap>> caps() const;
    /// The name of the owner's account; empty when nobody is to sign in.
    [[nodiscard]] QString ownerName() const;
    [[nodiscard]] SecretBytes ownerPassword() const;

    /// The shared book in which the journal is kept; null for a file of this computer.
    [[nodiscard]] const BookForm *book() const;

    /// Why the till could not be opened; everything typed stays.
    void showFailure(const QString &headline, const QString &remedy);

    /// Closing it and Escape mean the same.
    void reject() override;

Q_SIGNALS:
    void languageChosen(vezne::Language language);
    void demoChosen();
    /// Everything is filled in; profile() and the keys may be taken.
    void completed();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Welcome, Keys, Shop, Buyer, Caps, Place, Owner };

    void build();
    void showStep(Step step);
    void goOn();
    void goBack();
    void skip();
    void complete();
    [[nodiscard]] bool isShopFilled();
    void keysJudged();
    void goOnFromPlace();
    void bookJudged();
    [[nodiscard]] Step step() const;
    void showTexts();
    [[nodiscard]] QString nextText() const;

    WelcomeStep *m_welcome;
    KeysForm *m_keys;
    ShopForm *m_shop;
    BuyerForm *m_buyer;
    CapsTable *m_caps;
    PlaceStep *m_place;
    OwnerStep *m_owner;
    QStackedWidget *m_steps;
    PlainLabel *m_title;
    PlainLabel *m_progress;
    IconView *m_failureIcon;
    PlainLabel *m_failure;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_next;
    bool m_isFirst;
    bool m_isWithoutOwner = false;
    bool m_goesOn = false;             ///< the test was asked for by going on
    std::optional<ProfileKind> m_kind; ///< for which the address was set
};

} // namespace vezne::ui
