// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inquiry/sidesmodel.h"

#include <QCoreApplication>
#include <QIcon>
#include <QPixmap>
#include <algorithm>

#include "core/money/moneytext.h"
#include "core/till/mismatchtext.h"
#include "ui/kit/icon.h"
#include "ui/kit/language.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using till::CheckedPayment;
using till::ProviderView;

namespace {

struct SidesText
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::SidesModel)
};

QString figureOf(const Decimal &amount, Currency currency)
{
    const auto money = Money::fromDecimal(amount.rounded(2, Rounding::HalfUp), currency);
    return money ? toText(*money, language()) : amount.toPlain();
}

QString yesOrNo(bool yes)
{
    return yes ? SidesText::tr("yes") : SidesText::tr("no");
}

QString approvalText(std::optional<int> status)
{
    if (!status)
        return {};
    switch (*status) {
    case 2:
        return SidesText::tr("approved");
    case 1:
        return SidesText::tr("awaits approval");
    case 0:
        return SidesText::tr("under review");
    default: // the provider's numbers, an open set
        return *status == -1 ? SidesText::tr("rejected") : QString::number(*status);
    }
}

QString approvalText(journal::Item::Approval approval)
{
    switch (approval) {
    case journal::Item::Approval::NotKnown:
        return SidesText::tr("not known");
    case journal::Item::Approval::Waiting:
        return approvalText(1);
    case journal::Item::Approval::Approved:
        return approvalText(2);
    }
    Q_UNREACHABLE();
}

/// Puts the lines of the table together; either side may be missing.
class FactsOfBoth
{
public:
    FactsOfBoth(const CheckedPayment &checked, bool showsApproval)
        : m_checked(checked)
        , m_ours(checked.ours ? &*checked.ours : nullptr)
        , m_theirs(checked.theirs ? &*checked.theirs : nullptr)
        , m_showsApproval(showsApproval)
    {
        if (m_ours)
            m_currency = m_ours->payment.paidPrice.currency();
        else if (m_theirs)
            m_currency = m_theirs->paidPrice.currency();
    }

    std::vector<ComparedFact> run()
    {
        using Unlike = till::Mismatch::Kind;
        add(SidesText::tr("State"), m_ours ? till::textOf(m_ours->payment) : QString(),
            m_theirs ? till::textOf(m_theirs->state) : QString(), has(Unlike::State));
        addAmounts();
        const auto count = [](int installment) { return QString::number(installment); };
        add(SidesText::tr("Instalments"), m_ours ? count(m_ours->payment.installment) : QString(),
            m_theirs ? count(m_theirs->installment) : QString(), has(Unlike::Installment));
        if (knowsUndos())
            addUndos();
        addItems();
        addIds();
        return std::move(m_facts);
    }

private:
    void add(const QString &label, const QString &ours, const QString &theirs, bool differs = false)
    {
        if (!ours.isEmpty() || !theirs.isEmpty())
            m_facts.push_back({label, ours, theirs, differs});
    }

    [[nodiscard]] bool has(till::Mismatch::Kind kind, const QString &about = {}) const
    {
        return std::ranges::any_of(m_checked.mismatches, [&](const till::Mismatch &mismatch) {
            return mismatch.kind == kind && (about.isNull() || mismatch.about == about);
        });
    }

    [[nodiscard]] bool knowsUndos() const { return m_ours || (m_theirs && m_theirs->knowsUndos); }

    /// What the provider's side of a line on undoing says when it said nothing.
    [[nodiscard]] QString theirsOr(const QString &said) const
    {
        if (!m_theirs)
            return {};
        return m_theirs->knowsUndos ? said : SidesText::tr("not answered");
    }

    void addAmounts()
    {
        using Unlike = till::Mismatch::Kind;
        const bool isHold = m_ours && m_ours->payment.isHold();
        add(isHold ? SidesText::tr("Held") : SidesText::tr("Paid"),
            m_ours ? toText(till::expectedPaid(m_ours->payment), language()) : QString(),
            m_theirs ? toText(m_theirs->paidPrice, language()) : QString(), has(Unlike::Amount));
    }

    void addUndos()
    {
        using Unlike = till::Mismatch::Kind;
        add(SidesText::tr("Cancelled"), m_ours ? yesOrNo(m_ours->payment.cancelled) : QString(),
            theirsOr(yesOrNo(m_theirs && m_theirs->isCancelled)), has(Unlike::Cancelled));
        if (m_ours) {
            for (const journal::Operation &change : m_ours->changes) {
                if (change.kind == journal::Kind::Refund && change.state == journal::State::Done)
                    addRefund(change.id, toText(change.amount, language()));
            }
        }
        if (!m_theirs)
            return;
        for (const till::ProviderRefund &refund : m_theirs->refunds) {
            if (!has(Unlike::RefundMissingHere, refund.conversationId) && m_ours)
                continue; // stands beside ours
            add(SidesText::tr("Refund"), {}, figureOf(refund.amount, m_currency), m_ours != nullptr);
        }
    }

    void addRefund(const QString &id, const QString &ours)
    {
        using Unlike = till::Mismatch::Kind;
        QString theirs;
        if (m_theirs) {
            const auto found =
                std::ranges::find(m_theirs->refunds, id, &till::ProviderRefund::conversationId);
            if (found != m_theirs->refunds.end())
                theirs = figureOf(found->amount, m_currency);
        }
        add(SidesText::tr("Refund"), ours, theirsOr(theirs),
            has(Unlike::Refund, id) || has(Unlike::RefundMissingThere, id));
    }

    [[nodiscard]] const till::ProviderItem *theirItem(const QString &transaction) const
    {
        if (!m_theirs || transaction.isEmpty())
            return nullptr;
        const auto found =
            std::ranges::find(m_theirs->items, transaction, &till::ProviderItem::transactionId);
        return found == m_theirs->items.end() ? nullptr : &*found;
    }

    void addItems()
    {
        using Unlike = till::Mismatch::Kind;
        QStringList seen;
        for (const journal::Item &item : m_ours ? m_ours->items : std::vector<journal::Item>()) {
            const till::ProviderItem *theirs = theirItem(item.transactionId);
            const bool isMissing = has(Unlike::ItemMissingThere, item.itemId);
            addItem(item.name, figureOf(item.paidPrice.value_or(item.price), m_currency), theirs,
                    isMissing || has(Unlike::Item, item.transactionId));
            if (m_showsApproval && theirs)
                add(SidesText::tr("%1: approval").arg(item.name), approvalText(item.approval()),
                    approvalText(theirs->status));
            seen.append(item.transactionId);
        }
        for (const till::ProviderItem &item :
             m_theirs ? m_theirs->items : std::vector<till::ProviderItem>()) {
            if (!seen.contains(item.transactionId))
                addItem(item.itemId.isEmpty() ? item.transactionId : item.itemId, {}, &item,
                        has(Unlike::ItemMissingHere, item.transactionId));
        }
    }

    void addItem(const QString &name, const QString &ours, const till::ProviderItem *theirs, bool differs)
    {
        add(SidesText::tr("Item: %1").arg(name), ours,
            theirs ? figureOf(theirs->paidPrice, m_currency) : QString(), differs);
    }

    void addIds()
    {
        using Unlike = till::Mismatch::Kind;
        const journal::Operation ours = m_ours ? m_ours->payment : journal::Operation();
        const ProviderView theirs = m_theirs ? *m_theirs : ProviderView();
        add(SidesText::tr("Order"), ours.orderId, theirs.basketId, has(Unlike::Order));
        add(SidesText::tr("Payment number"), ours.paymentId, theirs.paymentId);
        add(SidesText::tr("Conversation id"), ours.id, theirs.conversationId);
        add(SidesText::tr("Card"), cardDigits(ours.cardBin, ours.cardLast4),
            cardDigits(theirs.bin, theirs.lastFour));
        add(SidesText::tr("Authorisation code"), ours.authCode, theirs.authCode);
    }

    static QString cardDigits(const QString &bin, const QString &lastFour)
    {
        return lastFour.isEmpty() ? QString() : u"%1 •••• %2"_s.arg(bin.left(6), lastFour);
    }

    const CheckedPayment &m_checked;
    const journal::PaymentFile *m_ours;
    const ProviderView *m_theirs;
    bool m_showsApproval;
    Currency m_currency = Currency::TRY;
    std::vector<ComparedFact> m_facts;
};

} // namespace

std::vector<ComparedFact> comparedFacts(const CheckedPayment &checked, bool showsApproval)
{
    return FactsOfBoth(checked, showsApproval).run();
}

QVariant SidesModel::markOf(const ComparedFact &fact) const
{
    if (fact.differs)
        return themedIcon(Glyph::Warning, Ink::Danger);
    if (std::ranges::none_of(rows(), &ComparedFact::differs))
        return {};
    QPixmap room(smallIcon, smallIcon); // keeps the labels in one line below each other
    room.fill(Qt::transparent);
    return QIcon(room);
}

QString SidesModel::text(const ComparedFact &fact, int column) const
{
    if (column == What)
        return fact.label;
    const QString &side = column == Here ? fact.ours : fact.theirs;
    return side.isEmpty() ? u"–"_s : side;
}

QVariant SidesModel::other(const ComparedFact &fact, int column, int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
        return text(fact, column).toHtmlEscaped(); // an id may be cut
    case Qt::AccessibleTextRole:
        return fact.differs ? tr("%1, differs").arg(text(fact, column)) : text(fact, column);
    case Qt::DecorationRole:
        return column == What ? markOf(fact) : QVariant();
    case DiffersRole:
        return fact.differs;
    default: // a role, not an enum of ours
        return {};
    }
}

QStringList SidesModel::titles() const
{
    return {tr("What"), tr("Vezne’s journal"), tr("iyzico")};
}

} // namespace vezne::ui
