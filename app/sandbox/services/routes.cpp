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
        Route{"POST", "/payment/iyzipos/refund/merchant/charge", Access::Signed, refundLine},
        Route{"POST", "/v2/payment/refund", Access::Signed, refundPayment},
        Route{"POST", "/payment/iyzipos/item/approve", Access::Signed, approveItem},
        Route{"POST", "/payment/iyzipos/item/disapprove", Access::Signed, disapproveItem},
        Route{"POST", "/payment/loyalty/inquire", Access::Signed, inquirePoints},
        Route{"POST", "/cardstorage/card", Access::Signed, saveCard},
        Route{"POST", "/cardstorage/cards", Access::Signed, listCards},
        Route{"DELETE", "/cardstorage/card", Access::Signed, deleteCard},
        Route{"POST", "/v2/iyzilink/products", Access::Signed, createLink},
        Route{"GET", "/v2/iyzilink/products", Access::Signed, listLinks},
        Route{"POST", "/v2/iyzilink/fast-link/products", Access::Signed, createFastLink},
        Route{"GET", "/v2/iyzilink/products/{}", Access::Signed, showLink},
        Route{"PUT", "/v2/iyzilink/products/{}", Access::Signed, updateLink},
        Route{"DELETE", "/v2/iyzilink/products/{}", Access::Signed, deleteLink},
        Route{"PATCH", "/v2/iyzilink/products/{}/status/{}", Access::Signed, switchLink},
        Route{"POST", "/payment/iyzipos/checkoutform/initialize/auth/ecom", Access::Signed,
              initializeCheckout},
        Route{"POST", "/payment/iyzipos/checkoutform/initialize/preauth/ecom", Access::Signed,
              initializeCheckoutHold},
        Route{"POST", "/payment/iyzipos/checkoutform/auth/ecom/detail", Access::Signed, showCheckout},
        Route{"POST", "/payment/pay-with-iyzico/initialize", Access::Signed, initializePayWithIyzico},
        Route{"POST", "/payment/bkm/initialize", Access::Signed, initializeBkm},
        Route{"POST", "/payment/bkm/auth/detail", Access::Signed, showBkm},
        Route{"POST", "/reporting/settlement/payoutcompleted", Access::Signed, listPayouts},
        Route{"POST", "/reporting/settlement/bounced", Access::Signed, listBounced},
        Route{"GET", "/v2/reporting/payment/details", Access::Signed, reportPayments},
        Route{"GET", "/v2/reporting/payment/transactions", Access::Signed, listTransactions},
    };
    return table;
}

} // namespace vezne::sandbox
