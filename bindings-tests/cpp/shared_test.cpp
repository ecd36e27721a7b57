// Messages that own all they need: how long they live, and that many threads may read them.

#include <opentera/messages.hpp>

#include <gtest/gtest.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace ot = opentera;

namespace {

const char topic[] = "websocket.user.42.events";

/// A wrapper of a device's and a user's event.
std::string wrapper(int number) {
  const std::string uuid = "device " + std::to_string(number);
  ot::DeviceEvent device;
  device.device_uuid = uuid;
  ot::UserEvent user;
  user.user_uuid = "user";
  return ot::wrap_event(topic, device, user);
}

} // namespace

TEST(Shared, OwnsWhatItWasMadeOf) {
  auto bytes = std::make_unique<std::string>(wrapper(1));
  const auto frame = ot::unwrap_shared(topic, *bytes);
  auto message = ot::decode_shared<ot::TeraEvent>(*bytes);
  auto text = std::make_unique<std::string>(R"({"deviceUuid":"from JSON"})");
  const auto device = ot::from_json_shared<ot::DeviceEvent>(*text);
  auto in_json = std::make_unique<std::string>(ot::message_json_from_event(*bytes, *std::make_unique<ot::Arena>()));
  const auto json_frame = ot::unwrap_json_shared(*in_json);
  bytes.reset();
  text.reset();
  in_json.reset();
  EXPECT_EQ(frame->topic, topic);
  EXPECT_EQ(frame->payloads[0].message.as<ot::DeviceEvent>()->device_uuid, "device 1");
  EXPECT_EQ(message->header->topic, topic);
  EXPECT_EQ(device->device_uuid, "from JSON");
  EXPECT_EQ(json_frame->payloads[1].message.as<ot::UserEvent>()->user_uuid, "user");
}

TEST(Shared, KeepsTheInputThatItRefersTo) {
  // So short that it is inside of the std::string itself, which moves.
  const auto shared = ot::Shared<ot::DeviceEvent>::try_make_from(
      std::string("\x0a\x02id"), 0,
      [](const std::string &bytes, ot::Arena &arena) { return ot::try_decode<ot::DeviceEvent>(bytes, arena); });
  const ot::Shared<ot::DeviceEvent> copy = *shared;
  EXPECT_EQ(copy->device_uuid, "id");
  const auto failed = ot::Shared<ot::DeviceEvent>::try_make_from(
      std::string("\x0a\x7f"), 0,
      [](const std::string &bytes, ot::Arena &arena) { return ot::try_decode<ot::DeviceEvent>(bytes, arena); });
  EXPECT_EQ(failed.error().status(), ot::StatusCode::Truncated);
}

TEST(Shared, ACopyOfAMessageWithAllItRefersTo) {
  ot::Shared<ot::RPCMessage> shared;
  {
    const std::string method = "method";
    const ot::Value args[] = {ot::argument(1), ot::argument(method)};
    ot::RPCMessage call;
    call.method = method;
    call.args = args;
    shared = ot::share(call);
  }
  EXPECT_EQ(shared->method, "method");
  ASSERT_EQ(shared->args.size(), 2U);
  EXPECT_EQ(*shared->args[1].arg_value.string_value(), "method");
}

TEST(Shared, CopiesAreTheSameMessage) {
  const auto first = ot::unwrap_shared(topic, wrapper(1));
  const auto second = first;
  EXPECT_EQ(&*first, &*second);
  static_assert(sizeof first == sizeof(std::shared_ptr<int>));
  static_assert(std::is_nothrow_move_constructible_v<ot::Shared<ot::Frame>>);
}

TEST(Shared, WithoutAMessageLooksEmpty) {
  ot::Shared<ot::DeviceEvent> none;
  EXPECT_FALSE(none);
  EXPECT_EQ(none->device_uuid, "");
  EXPECT_EQ(none->base.kind(), ot::Kind::DeviceEvent);

  auto frame = ot::unwrap_shared(topic, wrapper(1));
  const auto other = std::move(frame);
  EXPECT_FALSE(frame.has_value()); // NOLINT: that is the test
  EXPECT_EQ(frame->payloads.size(), 0U);
  EXPECT_EQ(other->payloads.size(), 2U);
}

TEST(Shared, APartKeepsTheWholeAlive) {
  std::vector<ot::Shared<ot::DeviceEvent>> devices;
  {
    const auto frame = ot::unwrap_shared(topic, wrapper(7));
    ot::visit(*frame, [&](const ot::DeviceEvent &event) { devices.push_back(frame.part(event)); });
  }
  ASSERT_EQ(devices.size(), 1U);
  EXPECT_EQ(devices[0]->device_uuid, "device 7");
}

TEST(Shared, FailsAsTheOthersDo) {
  EXPECT_EQ(ot::try_unwrap_shared(ot::Kind::DeviceEvent, ot::ByteView()).error().status(), ot::StatusCode::WrongWrapper);
  EXPECT_EQ(ot::try_unwrap_shared("no topic", ot::ByteView()).error().status(), ot::StatusCode::WrongWrapper);
  EXPECT_EQ(ot::try_decode_shared<ot::DeviceEvent>(std::string("\x0a")).error().status(), ot::StatusCode::Truncated);
  EXPECT_EQ(ot::try_unwrap_json_shared("Not allowed to send message").error().status(), ot::StatusCode::JsonSyntax);
  EXPECT_EQ(ot::try_decode_shared<ot::DeviceEvent>(std::string(100, '\0'), 64).error().status(),
            ot::StatusCode::MemoryLimit);
  EXPECT_THROW((void)ot::unwrap_shared("no topic", ot::ByteView()), ot::Error);
}

TEST(Shared, IsReadByManyThreads) {
  const auto frame = ot::unwrap_shared(topic, wrapper(1));
  ot::Arena here;
  const std::string expected(ot::to_json(frame->payloads[0].message, here));
  std::vector<std::string> wrong(8);
  std::vector<std::thread> threads;
  for (auto &said : wrong) {
    threads.emplace_back([&said, expected, copy = frame] {
      ot::Arena arena;
      for (int i = 0; i < 200; i++) {
        const auto mine = copy;
        const auto device = mine.part(*mine->payloads[0].message.as<ot::DeviceEvent>());
        if (ot::to_json(*device, arena) != expected) said = "another text";
        arena.reset();
      }
    });
  }
  for (auto &thread : threads) thread.join();
  for (const auto &said : wrong) EXPECT_EQ(said, "");
}

TEST(Shared, GoesThroughAQueue) {
  std::mutex mutex;
  std::condition_variable more;
  std::deque<ot::Shared<ot::Frame>> queue;
  std::string received;
  std::thread consumer([&] {
    for (;;) {
      std::unique_lock lock(mutex);
      more.wait(lock, [&] { return !queue.empty(); });
      const auto frame = std::move(queue.front());
      queue.pop_front();
      lock.unlock();
      if (!frame) return; // the end
      ot::visit(*frame, [&](const ot::DeviceEvent &event) { received += event.device_uuid.str() + " "; });
    }
  });
  const auto send = [&](ot::Shared<ot::Frame> frame) {
    const std::lock_guard lock(mutex);
    queue.push_back(std::move(frame));
    more.notify_one();
  };
  std::string sent;
  for (int i = 0; i < 50; i++) {
    send(ot::unwrap_shared(topic, wrapper(i)));
    sent += "device " + std::to_string(i) + " ";
  }
  send({});
  consumer.join();
  EXPECT_EQ(received, sent);
}

// Every thread has an arena of its own, and the library nothing that they share.
TEST(Threads, WithAnArenaEach) {
  std::vector<std::string> results(4);
  std::vector<std::thread> threads;
  for (std::size_t n = 0; n < results.size(); n++) {
    threads.emplace_back([&result = results[n], n] {
      ot::Arena arena;
      for (int i = 0; i < 200; i++) {
        const auto bytes = wrapper(static_cast<int>(n));
        const auto frame = ot::unwrap(topic, bytes, arena);
        ot::visit(frame, [&](const ot::DeviceEvent &event) { result = event.device_uuid.str(); });
        arena.reset();
      }
    });
  }
  for (auto &thread : threads) thread.join();
  for (std::size_t n = 0; n < results.size(); n++) EXPECT_EQ(results[n], "device " + std::to_string(n));
}
