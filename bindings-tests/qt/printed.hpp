// How GoogleTest prints Qt's strings, instead of as lists of 2-byte objects.

#ifndef PRINTED_HPP
#define PRINTED_HPP

#include <QtCore/QString>

#include <ostream>

QT_BEGIN_NAMESPACE
inline void PrintTo(const QString &text, std::ostream *out) { *out << '"' << text.toStdString() << '"'; }
QT_END_NAMESPACE

#endif
