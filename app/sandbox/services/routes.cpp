// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/services/routes.h"

#include <array>

#include "app/sandbox/services/services.h"

namespace vezne::sandbox {

std::span<const Route> routes()
{
    static const std::array table{
        Route{"GET", "/payment/test", Access::Open, testConnection},
        Route{"POST", "/payment/bin/check", Access::Signed, checkBin},
        Route{"POST", "/payment/iyzipos/installment", Access::Signed, offerInstallments},
        Route{"POST", "/payment/auth", Access::Signed, authorizePayment},
        Route{"POST", "/payment/preauth", Access::Signed, holdPayment},
        Route{"POST", "/payment/postauth", Access::Signed, capturePayment},
        Route{"POST", "/payment/3dsecure/initialize", Access::Signed, initializeThreeDs},
        Route{"POST", "/payment/3dsecure/initialize/preauth", Access::Signed, initializeThreeDsHold},
        Route{"POST", "/payment/3dsecure/auth", Access::Signed, completeThreeDsV1},
        Route{"POST", "/payment/v2/3dsecure/auth", Access::Signed, completeThreeDsV2},
        Route{"POST", "/payment/detail", Access::Signed, showPayment},
        Route{"POST", "/payment/cancel", Access::Signed, cancelPayment},
        Route{"POST", "/payment/refund", Access::Signed, refundLine},
        Route{"POST", "/v2/payment/refund", Access::Signed, refundPayment},
        Route{"POST", "/payment/iyzipos/item/approve", Access::Signed, approveItem},
        Route{"POST", "/payment/iyzipos/item/disapprove", Access::Signed, disapproveItem},
        Route{"POST", "/cardstorage/card", Access::Signed, saveCard},
        Route{"POST", "/cardstorage/cards", Access::Signed, listCards},
        Route{"DELETE", "/cardstorage/card", Access::Signed, deleteCard},
        Route{"GET", "/v2/reporting/payment/details", Access::Signed, reportPayments},
        Route{"GET", "/v2/reporting/payment/transactions", Access::Signed, listTransactions},
    };
    return table;
}

} // namespace vezne::sandbox
