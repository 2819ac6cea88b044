// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <variant>
#include <vector>

#include "core/money/decimal.h"

/// JSON as the provider writes it. Qt's own classes sort the names and turn every number into a double.
namespace vezne::sandbox::wire {

/// How decimals are spelled. The real provider has been seen with both.
enum class Spelling {
    Raw,   ///< eight places, zero as `0E-8`: `20.00000000`
    Plain, ///< no trailing zeros: `20`, `0`
};

/// A decimal that is written plainly whatever the spelling; the instalment service does so.
struct PlainDecimal
{
    Decimal value;
};

class Value;
struct Member;
using Array = std::vector<Value>;

/// Names in the order in which they were first set.
class Object
{
public:
    // All out of line: a Member holds a Value, which may hold an Object, so it is complete only below.
    Object();
    Object(std::initializer_list<Member> members);
    Object(const Object &other);
    Object(Object &&other) noexcept;
    Object &operator=(const Object &other);
    Object &operator=(Object &&other) noexcept;
    ~Object();

    /// Adds the member, or replaces the value where the name stands.
    void set(const QString &name, Value value);
    /// Adds every member of `other`.
    void add(const Object &other);
    [[nodiscard]] const Value *find(const QString &name) const;
    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }

private:
    std::vector<Member> m_members;
};

using Content = std::variant<std::nullptr_t, bool, qint64, Decimal, PlainDecimal, QString, Array, Object>;

class Value
{
public:
    Value()
        : m_content(nullptr)
    {}
    Value(bool value)
        : m_content(value)
    {}
    Value(int value)
        : m_content(qint64(value))
    {}
    Value(qint64 value)
        : m_content(value)
    {}
    Value(Decimal value)
        : m_content(value)
    {}
    Value(PlainDecimal value)
        : m_content(value)
    {}
    Value(const QString &value)
        : m_content(value)
    {}
    Value(Array value)
        : m_content(std::move(value))
    {}
    Value(Object value)
        : m_content(std::move(value))
    {}
    template<typename T>
    Value(T *) = delete; // a pointer would pass for a bool

    [[nodiscard]] const Content &content() const { return m_content; }

private:
    Content m_content;
};

struct Member
{
    QString name;
    Value value;
};

/// Compact UTF-8 text.
[[nodiscard]] QByteArray toBytes(const Object &object, Spelling spelling);

/// What the value contributes to a response signature: text as it is, decimals without trailing zeros,
/// nothing for null.
[[nodiscard]] QString signedText(const Value &value);

} // namespace vezne::sandbox::wire
