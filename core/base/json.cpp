// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <nlohmann/json.hpp>
#include <string_view>
#include <variant>
#include <vector>

namespace vezne::json {

namespace {

using Parser = nlohmann::json;

constexpr std::size_t deepest = 32;

/// The parser hands over a number's text with the decimal mark of the C locale that QApplication has set from
/// the environment: `20,0` on a Turkish machine.
QString numberText(const std::string &text)
{
    static constexpr std::string_view written = "+-0123456789eE";
    QString number = QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    for (QChar &c : number) {
        if (written.find(c.toLatin1()) == std::string_view::npos)
            c = u'.';
    }
    return number;
}

/// Builds Qt's values from the parser's events, so that the text of a number is never lost.
class Builder final : public nlohmann::json_sax<Parser>
{
public:
    [[nodiscard]] const QString &complaint() const { return m_complaint; }
    [[nodiscard]] const QJsonValue &result() const { return m_result; }

    bool null() override { return value(QJsonValue()); }
    bool boolean(bool given) override { return value(given); }
    bool number_integer(number_integer_t given) override { return value(QString::number(given)); }
    bool number_unsigned(number_unsigned_t given) override { return value(QString::number(given)); }
    bool number_float(number_float_t, const string_t &text) override { return value(numberText(text)); }
    bool string(string_t &text) override { return value(QString::fromStdString(text)); }
    bool binary(binary_t &) override { return refuse(QStringLiteral("binary value")); }
    bool start_object(std::size_t) override { return open(QJsonObject()); }
    bool start_array(std::size_t) override { return open(QJsonArray()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        Level &level = m_levels.back();
        level.key = QString::fromStdString(name);
        if (std::get<QJsonObject>(level.container).contains(level.key))
            return refuse(QStringLiteral("a name occurs twice"));
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        // The parser's own message quotes the input; outside text stays out of logs.
        return refuse(QStringLiteral("not JSON at byte %1").arg(position));
    }

private:
    struct Level
    {
        std::variant<QJsonObject, QJsonArray> container;
        QString key;
    };

    bool open(std::variant<QJsonObject, QJsonArray> container)
    {
        if (m_levels.size() == deepest)
            return refuse(QStringLiteral("nested too deep"));
        m_levels.push_back({std::move(container), {}});
        return true;
    }

    bool close()
    {
        const QJsonValue finished =
            std::visit([](auto &&c) { return QJsonValue(c); }, m_levels.back().container);
        m_levels.pop_back();
        return value(finished);
    }

    bool value(const QJsonValue &given)
    {
        if (m_levels.empty()) {
            m_result = given;
            return true;
        }
        Level &level = m_levels.back();
        if (auto *object = std::get_if<QJsonObject>(&level.container))
            object->insert(level.key, given);
        else
            std::get<QJsonArray>(level.container).append(given);
        return true;
    }

    bool refuse(const QString &why)
    {
        m_complaint = why;
        return false;
    }

    std::vector<Level> m_levels;
    QJsonValue m_result;
    QString m_complaint;
};

tl::expected<QJsonValue, QString> parse(const QByteArray &bytes, QJsonValue::Type wanted)
{
    // To the parser a zero byte is the end of the text, whatever comes behind it.
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return tl::unexpected(QStringLiteral("not JSON at byte %1").arg(zero));
    Builder builder;
    if (!Parser::sax_parse(bytes.begin(), bytes.end(), &builder))
        return tl::unexpected(builder.complaint());
    if (builder.result().type() != wanted)
        return tl::unexpected(QStringLiteral("not the kind of value that was expected"));
    return builder.result();
}

/// What Qt's parser reads as ours does: no numbers, which it would take for double, no characters by number,
/// of which it takes halves, and not nested deeper than ours allows.
bool isPlain(const QByteArray &bytes)
{
    bool isInString = false;
    std::size_t depth = 0;
    for (auto c = bytes.cbegin(); c != bytes.cend(); ++c) {
        if (isInString) {
            if (*c != '\\')
                isInString = *c != '"';
            else if (++c == bytes.cend() || *c == 'u')
                return false;
            continue;
        }
        isInString = *c == '"';
        depth += *c == '{' || *c == '[' ? 1 : 0;
        if ((*c >= '0' && *c <= '9') || depth > deepest)
            return false;
        depth -= *c == '}' || *c == ']' ? 1 : 0;
    }
    return true;
}

} // namespace

tl::expected<QJsonObject, QString> parseOwn(const QByteArray &bytes)
{
    // Qt's parser lets a name occur twice: but not in what it makes the same bytes of again.
    if (isPlain(bytes)) {
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        if (document.isObject() && document.toJson(QJsonDocument::Compact) == bytes)
            return document.object();
    }
    return parseObject(bytes);
}

tl::expected<QJsonObject, QString> parseObject(const QByteArray &bytes)
{
    return parse(bytes, QJsonValue::Object).map([](const QJsonValue &value) { return value.toObject(); });
}

tl::expected<QJsonArray, QString> parseArray(const QByteArray &bytes)
{
    return parse(bytes, QJsonValue::Array).map([](const QJsonValue &value) { return value.toArray(); });
}

QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace vezne::json
