// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/worktext.h"

#include "model/dossier/recordtypes.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"
#include "model/language/valuetext.h"

#include <QCoreApplication>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

QString said(const char* text)
{
    return QCoreApplication::translate("ireg::MainWindow", text);
}

/// Further lines of a text stand below its first one.
QString indented(QString text)
{
    return text.replace(u'\n', u"\n    "_s);
}

QString valueOf(const GivenValue& given, Language language)
{
    const RecordType* type = recordType(given.record);
    const Field* field = type ? type->find(given.field) : nullptr;
    if (!field)
        return {};
    if (const auto* text = std::get_if<Text>(&given.value); text && isText(field->type))
        return indented(QString::fromUtf8(text->utf8));
    return valueText(
        language, *field, given.value, [&given](const Field&, qint64) { return given.named; });
}

QString lineOf(const GivenValue& given, Language language)
{
    return u"%1 · %2 · %3 · %4: %5\n"_s.arg(shortTimeText(language, given.at),
                                            given.reference,
                                            recordLabel(language, given.record),
                                            fieldLabel(language, given.record, given.field),
                                            valueOf(given, language));
}

QString lineOf(const Draft& draft, Language language)
{
    const QList<QByteArray> parts = draft.place.field.split('.');
    const QByteArray record = parts.size() > 1 ? parts.front() : draft.place.record;
    return u"%1 · %2: %3\n"_s.arg(recordLabel(language, record),
                                  fieldLabel(language, record, parts.back()),
                                  indented(draft.text));
}

} // namespace

QString workText(const RegisterThread::Work& work, const QString& registerPath, Language language)
{
    QString text = said(QT_TRANSLATE_NOOP("ireg::MainWindow",
                                          "Changes made in %1 since it was opened here; the file "
                                          "was overwritten by another program."))
                       .arg(registerPath)
        + u"\n\n"_s;
    for (const GivenValue& given : work.given)
        text += lineOf(given, language);
    if (work.typed.empty())
        return text;
    text += u'\n' + said(QT_TRANSLATE_NOOP("ireg::MainWindow", "Still being typed:")) + u"\n\n"_s;
    for (const Draft& draft : work.typed)
        text += lineOf(draft, language);
    return text;
}

} // namespace ireg
