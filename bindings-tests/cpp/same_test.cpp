// C++ does what C does: on every golden and captured input, malformed ones among them, both have the same fields, bytes,
// JSON and errors. The C tests hold C against Google's runtimes.

#include "table.hpp"

#include <opentera/messages.hpp>

#include <limits>

namespace ot = opentera;

// In the global namespace, as the C structs are: that is where overloads are looked for.

template <class T> auto number(T value) {
  if constexpr (std::is_enum_v<T>) return static_cast<std::underlying_type_t<T>>(value);
  else return value;
}

template <class C, class T>
auto same(C c, T cpp) -> std::enable_if_t<std::is_arithmetic_v<C> && (std::is_arithmetic_v<T> || std::is_enum_v<T>)> {
  if constexpr (std::is_floating_point_v<C>) {
    // Bit by bit, because of NaN.
    EXPECT_EQ(std::memcmp(&c, &cpp, sizeof c), 0) << c << " and " << cpp;
  } else {
    EXPECT_EQ(c, static_cast<C>(number(cpp)));
    EXPECT_EQ(number(cpp), static_cast<decltype(number(cpp))>(c));
  }
}

inline void same(const tera_head &c, const ot::Head &cpp) {
  same(c.kind, cpp.kind());
  EXPECT_EQ(c.size, cpp.size());
}

// The views are the same ones where both refer to the input, so they are compared by content.
inline void same(tera_str c, ot::StringView cpp) { EXPECT_EQ(std::string_view(c.data, c.len), std::string_view(cpp)); }

inline void same(tera_bytes c, ot::ByteView cpp) { EXPECT_TRUE(ot::ByteView(c.data, c.len) == cpp); }

inline void same(const tera_head *c, ot::MessageRef cpp) {
  // Decoding leaves `tera_any.message` empty; reading JSON makes a struct of what is in an `Any`.
  ASSERT_EQ(c != nullptr, cpp.has_value());
  if (c) same(c->kind, cpp.kind());
}

template <class C, class T> auto same(const C &c, const ot::List<T> &cpp) -> decltype(c.data, void()) {
  ASSERT_EQ(c.len, cpp.size());
  for (std::size_t i = 0; i < c.len; i++) same(c.data[i], cpp[i]);
}

template <class C, class T> void same(const C *c, const ot::Optional<T> &cpp) {
  ASSERT_EQ(c != nullptr, cpp.has_value());
  if (c) same(*c, *cpp);
}

#include "generated/same.hpp"

namespace {

template <class M> using CType = decltype(c_type(std::declval<const M &>()));

/// Calls `f` with an empty message of this kind.
template <class F, class... M> bool with_message(ot::Kind kind, F f, ot::detail::Types<M...>) {
  return ((kind == M::message_kind && (f(M{}), true)) || ...);
}

class Same : public testing::Test {
protected:
  ~Same() override { tera_arena_free(c_); }

  /// Whether a call succeeded, with C as with C++; where it failed, for the same reason at the same place.
  bool succeeded(tera_status status, const ot::Error *error) {
    EXPECT_EQ(status != TERA_OK, error != nullptr);
    if (error && status != TERA_OK) {
      EXPECT_EQ(status, static_cast<tera_status>(error->status()));
      EXPECT_STREQ(tera_arena_error_message(c_), error->what());
      EXPECT_EQ(tera_arena_error_offset(c_), error->offset().value_or(SIZE_MAX));
      EXPECT_EQ(tera_arena_error_line(c_), error->line());
      EXPECT_EQ(tera_arena_error_column(c_), error->column());
    }
    return status == TERA_OK && !error;
  }
  template <class T> static const ot::Error *error_of(const ot::Expected<T> &result) {
    return result ? nullptr : &result.error();
  }

  /// Both write the same bytes and the same text.
  void written(const tera_head *c, ot::MessageRef cpp) {
    std::size_t size = 0;
    auto *buffer = reinterpret_cast<std::uint8_t *>(room_.data());
    tera_status status = tera_encode(c_, c, buffer, room_.size(), &size);
    const auto bytes = ot::try_encode(cpp);
    if (succeeded(status, error_of(bytes))) {
      EXPECT_EQ(*bytes, std::string_view(room_.data(), size));
      EXPECT_EQ(*ot::try_encoded_size(cpp), size);
    }
    for (const auto flags : {ot::JsonWrite::Compact, ot::JsonWrite::Server}) {
      status = tera_to_json(c_, c, static_cast<std::uint32_t>(flags), room_.data(), room_.size(), &size);
      const auto text = ot::try_to_json(cpp, arena_, flags);
      if (succeeded(status, error_of(text))) {
        EXPECT_EQ(*text, std::string_view(room_.data(), size));
      }
    }
  }

  template <class M> CType<M> empty() {
    CType<M> message;
    EXPECT_EQ(tera_init(static_cast<std::uint32_t>(M::message_kind), &message.base, sizeof message), TERA_OK);
    return message;
  }

  template <class M> void decoded(const std::string &input, ot::Decode flags) {
    auto c = empty<M>();
    const tera_status status = tera_decode(c_, reinterpret_cast<const std::uint8_t *>(input.data()), input.size(),
                                           static_cast<std::uint32_t>(flags), &c.base);
    const auto cpp = ot::try_decode<M>(input, arena_, flags);
    if (!succeeded(status, error_of(cpp))) return;
    same(c, *cpp);
    written(&c.base, *cpp);
  }

  template <class M> void read(const std::string &text, ot::JsonRead flags) {
    auto c = empty<M>();
    const tera_status status =
        tera_from_json(c_, text.data(), text.size(), static_cast<std::uint32_t>(flags), &c.base);
    const auto cpp = ot::try_from_json<M>(text, arena_, flags);
    EXPECT_EQ(tera_arena_skipped(c_), arena_.skipped());
    EXPECT_EQ(tera_arena_skipped_message(c_, 0), arena_.skipped_message(0));
    if (!succeeded(status, error_of(cpp))) return;
    same(c, *cpp);
    written(&c.base, *cpp);
  }

  /// Every input of a table of binary messages, in whose columns the name of the message and its bytes are.
  void binary(const std::string &path) {
    for (const Row &row : rows_of(path)) {
      const std::string input = from_hex(row[1]);
      for (const auto flags : {ot::Decode::ViewInput, ot::Decode::CopyInput}) {
        with(row[0], [&](auto message) { this->decoded<decltype(message)>(input, flags); });
      }
      reset(path, row);
    }
  }

  void json(const std::string &path) {
    for (const Row &row : rows_of(path)) {
      const std::string text = from_hex(row[1]);
      for (const auto flags : {ot::JsonRead::Strict, ot::JsonRead::Lenient | ot::JsonRead::CopyInput}) {
        with(row[0], [&](auto message) { this->read<decltype(message)>(text, flags); });
      }
      reset(path, row);
    }
  }

  template <class F> void with(const std::string &name, F f) {
    EXPECT_TRUE(with_message(ot::kind_from_name(name), f, ot::detail::Messages())) << name;
  }

  void reset(const std::string &path, const Row &row) {
    if (HasFailure() && !said_) {
      said_ = true;
      ADD_FAILURE() << "first in " << path << ": " << row[0] << " " << row[1].substr(0, 200);
    }
    arena_.reset();
    tera_arena_reset(c_);
  }

  ot::Arena arena_;
  tera_arena *c_ = tera_arena_new(0);
  std::string room_ = std::string(256 * 1024, 0);
  bool said_ = false;
};

} // namespace

TEST_F(Same, Binary) { binary("tests/golden/semantics.tsv"); }

TEST_F(Same, EveryFieldOfEveryMessage) { binary("tests/golden/json_texts.tsv"); }

TEST_F(Same, Json) { json("tests/golden/json_inputs.tsv"); }

TEST_F(Same, TrafficOfTheBus) {
  unsigned payloads = 0;
  for (const Row &row : rows_of("tests/captures/bus.tsv")) {
    const std::string &topic = row[1];
    const std::string bytes = from_hex(row[3]);
    const auto wrapper = tera_topic_wrapper(topic.data(), topic.size());
    EXPECT_EQ(static_cast<ot::Kind>(wrapper), ot::topic_wrapper(topic));
    tera_frame c = TERA_FRAME_INIT;
    const tera_status status =
        tera_unwrap(c_, wrapper, reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size(), 0, &c);
    const auto cpp = ot::try_unwrap(topic, bytes, arena_);
    if (!succeeded(status, error_of(cpp))) continue;
    const ot::Frame &frame = *cpp;
    same(c.base, frame.base);
    same(c.wrapper, frame.wrapper);
    same(c.version, frame.version);
    same(c.time, frame.time);
    same(c.seq, frame.seq);
    same(c.topic, frame.topic);
    same(c.source, frame.source);
    same(c.failed, frame.failed);
    same(c.unknown, frame.unknown);
    ASSERT_EQ(c.payloads.len, frame.payloads.size());
    for (std::size_t i = 0; i < c.payloads.len; i++) {
      const tera_payload &was = c.payloads.data[i];
      const ot::Payload &is = frame.payloads[i];
      same(was.kind, is.kind);
      same(was.status, is.status);
      same(was.message, is.message);
      same(was.type_url, is.type_url);
      same(was.value, is.value);
      same(was.detail, is.detail);
      payloads++;
      // What is in the frame is what its bytes are decoded to.
      if (is.message && !is.value.empty()) {
        ot::visit(is.message, [&](const auto &message) {
          using M = std::decay_t<decltype(message)>;
          if constexpr (ot::is_message_v<M>) {
            this->decoded<M>(std::string(is.value.chars()), ot::Decode::ViewInput);
            EXPECT_EQ(ot::encode(message), is.value.chars());
          }
        });
      }
    }
    with(std::string(ot::to_string(frame.wrapper)), [&](auto message) {
      this->decoded<decltype(message)>(bytes, ot::Decode::ViewInput);
    });
    const auto flags = ot::JsonWrite::Base64UnknownTypes;
    const auto message = ot::decode(frame.wrapper, bytes, arena_);
    EXPECT_EQ(ot::json_from_binary(frame.wrapper, bytes, arena_, flags), ot::to_json(message, flags));
    reset("bus.tsv", row);
  }
  EXPECT_EQ(payloads, 237U);
}

TEST_F(Same, TrafficOfTheWebsocket) {
  unsigned frames = 0, others = 0;
  for (const Row &row : rows_of("tests/captures/websocket.tsv")) {
    const std::string text = from_hex(row[1]);
    read<ot::TeraMessage>(text, ot::JsonRead::Strict);
    const auto frame = ot::try_unwrap_json(text, arena_);
    if (frame) {
      frames++;
      EXPECT_EQ(ot::visit(*frame, [](const auto &) {}), frame->payloads.size());
      // The same through binary.
      const auto message = ot::from_json<ot::TeraMessage>(text, arena_);
      const auto again = ot::unwrap(ot::Kind::TeraMessage, ot::encode(message), arena_, ot::Decode::CopyInput);
      ASSERT_EQ(again.payloads.size(), frame->payloads.size());
      for (std::size_t i = 0; i < again.payloads.size(); i++) {
        EXPECT_EQ(ot::encode(again.payloads[i].message), ot::encode(frame->payloads[i].message));
      }
    } else {
      others++;
      EXPECT_EQ(frame.error().status(), ot::StatusCode::JsonSyntax);
    }
    reset("websocket.tsv", row);
  }
  EXPECT_EQ(frames, 70U);
  EXPECT_EQ(others, 1U); // the server's `Not allowed to send message`
}
