// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/wirejson.h"

#include <QByteArrayList>
#include <algorithm>

namespace vezne::sandbox::wire {

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u" + QByteArray::number(int(c), 16).rightJustified(4, '0');
            else
                out += c;
        }
    }
    return out + '"';
}

QByteArray spelled(Decimal value, Spelling spelling)
{
    if (spelling == Spelling::Plain)
        return value.toPlain().toLatin1();
    return value.isZero() ? QByteArray("0E-8") : value.toFixed().toLatin1();
}

/// Writes any value; one overload for each kind of content.
class Writer
{
public:
    explicit Writer(Spelling spelling)
        : m_spelling(spelling)
    {}

    QByteArray operator()(std::nullptr_t) const { return "null"; }
    QByteArray operator()(bool value) const { return value ? "true" : "false"; }
    QByteArray operator()(qint64 value) const { return QByteArray::number(value); }
    QByteArray operator()(Decimal value) const { return spelled(value, m_spelling); }
    QByteArray operator()(PlainDecimal value) const { return spelled(value.value, Spelling::Plain); }
    QByteArray operator()(const QString &value) const { return quoted(value); }

    QByteArray operator()(const Array &array) const
    {
        QByteArrayList parts;
        for (const Value &value : array)
            parts << std::visit(*this, value.content());
        return '[' + parts.join(',') + ']';
    }

    QByteArray operator()(const Object &object) const
    {
        QByteArrayList parts;
        for (const Member &member : object.members())
            parts << quoted(member.name) + ':' + std::visit(*this, member.value.content());
        return '{' + parts.join(',') + '}';
    }

private:
    Spelling m_spelling;
};

} // namespace

Object::Object() = default;
Object::Object(const Object &other) = default;
Object::Object(Object &&other) noexcept = default;
Object &Object::operator=(const Object &other) = default;
Object &Object::operator=(Object &&other) noexcept = default;
Object::~Object() = default;

Object::Object(std::initializer_list<Member> members)
    : m_members(members)
{}

void Object::set(const QString &name, Value value)
{
    const auto place = std::find_if(m_members.begin(), m_members.end(),
                                    [&name](const Member &member) { return member.name == name; });
    if (place == m_members.end())
        m_members.push_back({name, std::move(value)});
    else
        place->value = std::move(value);
}

void Object::add(const Object &other)
{
    for (const Member &member : other.members())
        set(member.name, member.value);
}

const Value *Object::find(const QString &name) const
{
    for (const Member &member : m_members) {
        if (member.name == name)
            return &member.value;
    }
    return nullptr;
}

QByteArray toBytes(const Object &object, Spelling spelling)
{
    return Writer(spelling)(object);
}

QString signedText(const Value &value)
{
    if (std::holds_alternative<std::nullptr_t>(value.content()))
        return {};
    if (const auto *text = std::get_if<QString>(&value.content()))
        return *text;
    return QString::fromLatin1(std::visit(Writer(Spelling::Plain), value.content()));
}

} // namespace vezne::sandbox::wire
