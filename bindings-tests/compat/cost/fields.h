/* Reads a field of `event`, by the form that it has in generated/schema.h. */

#ifndef FIELDS_H
#define FIELDS_H

#include "generated/schema.h"

using namespace opentera::protobuf;
using google::protobuf::Any;

void Seen(const std::string &text);
void Seen(double number);
void Seen(const google::protobuf::Message &message);

#define READ_SCALAR(name) Seen(static_cast<double>(event.name()));
#define READ_STRING(name) Seen(event.name());
#define READ_ONEOF_SCALAR(name) if (event.has_##name()) READ_SCALAR(name)
#define READ_ONEOF_STRING(name) if (event.has_##name()) READ_STRING(name)
#define READ_MESSAGE(name) if (event.has_##name()) READ_STRING(name)
#define READ_STRINGS(name) for (int n = 0; n < event.name##_size(); ++n) Seen(event.name(n));
#define READ_MESSAGES(name) READ_STRINGS(name)
#define READ_FIELD(form, name, Name, type) READ_##form(name)

#endif
