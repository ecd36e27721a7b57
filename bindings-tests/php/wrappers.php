<?php

// Wrappers, their payloads, and conversions without objects.

declare(strict_types=1);

namespace OpenTera;

use FFI\CData;

/** One message inside a wrapper. */
final class Payload
{
    private function __construct(
        /** Null if it is of unknown type or malformed. */
        public readonly ?Message $message,
        public readonly string $typeUrl,
        /** Its bytes as received; empty if it was read from JSON and has a message. */
        public readonly string $value,
        /** 0, also for an unknown type; otherwise why it could not be decoded. */
        public readonly int $status,
        /** What is wrong and where. */
        public readonly string $detail,
    ) {
    }

    /** @internal */
    public static function load(CData $s): self
    {
        $head = $s->message;
        $message = $head === null ? null : Message::loadAnyKind($head);
        $value = Memory::string($s->value);
        if ($message === null && $head !== null && $value === '') { // read from JSON
            $value = encoded($head);
        }
        return new self($message, Memory::string($s->type_url), $value, $s->status, Memory::string($s->detail));
    }
}

/** The content of a wrapper. */
final class Frame
{
    /** @param Payload[] $payloads */
    private function __construct(
        /** Class of the wrapper. */
        public readonly string $wrapper,
        public readonly int $version,
        public readonly float $time,
        public readonly int $seq,
        /** The topic of a `TeraEvent`, or the destination of a `TeraModuleMessage`. */
        public readonly string $topic,
        public readonly string $source,
        public readonly array $payloads,
        /** The number of payloads that are malformed, and of those that are of unknown type. */
        public readonly int $failed,
        public readonly int $unknown,
    ) {
    }

    /** @internal */
    public static function load(CData $s): self
    {
        $payloads = [];
        for ($i = 0, $count = $s->payloads_size; $i < $count; $i++) {
            $payloads[] = Payload::load($s->payloads[$i]);
        }
        return new self(
            Message::ofKind($s->wrapper)->class,
            $s->version,
            $s->time,
            $s->seq,
            Memory::string($s->topic),
            Memory::string($s->source),
            $payloads,
            $s->failed,
            // Not the library's number: a newer one has kinds that are unknown here.
            count(array_filter($payloads, fn (Payload $it) => $it->message === null && $it->status === 0)),
        );
    }
}

/** The class of the message with a full name, or null. */
function messageClass(string $fullName): ?string
{
    return Message::ofName($fullName)?->class;
}

/** The class of the wrapper that a topic carries, or null if that is not a message. */
function wrapperOf(string $topic): ?string
{
    return Message::ofKind(Native::$lib->tera_topic_wrapper($topic, strlen($topic)))?->class;
}

/**
 * Encodes a `TeraEvent` with payloads of any types. `$time` is in seconds since 1970; 0 is replaced by the current time.
 *
 * @param Message[] $payloads
 */
function wrapEvent(string $topic, array $payloads, float $time = 0.0): string
{
    return Memory::call(function () use ($topic, $payloads, $time) {
        do {
            Memory::begin();
            $at = Memory::pointers($payloads);
        } while (!Memory::finish());
        $arguments = [$topic, strlen($topic), $time, $at, count($payloads)];
        return Memory::output(
            fn (int ...$buffer) => Native::$lib->tera_wrap_event(Native::$arena, ...$arguments, ...$buffer),
        );
    });
}

/**
 * Encodes a `TeraModuleMessage` with payloads of any types. `$time` is as that of `wrapEvent`.
 *
 * @param Message[] $payloads
 */
function wrapModuleMessage(string $dest, string $source, array $payloads, float $time = 0.0, int $seq = 0): string
{
    $header = new TeraModuleMessageHeader(time: $time, seq: $seq, source: $source, dest: $dest);
    return Memory::call(function () use ($header, $payloads) {
        do {
            Memory::begin();
            $arguments = [Memory::message($header), Memory::pointers($payloads), count($payloads)];
        } while (!Memory::finish());
        return Memory::output(
            fn (int ...$buffer) => Native::$lib->tera_wrap_module_message(Native::$arena, ...$arguments, ...$buffer),
        );
    });
}

/** Encodes a `TeraMessage` with one payload. */
function wrapMessage(Message $payload): string
{
    return Memory::call(function () use ($payload) {
        do {
            Memory::begin();
            $at = Memory::message($payload);
        } while (!Memory::finish());
        return Memory::output(
            fn (int ...$buffer) => Native::$lib->tera_wrap_message(Native::$arena, $at, ...$buffer),
        );
    });
}

/**
 * Decodes a wrapper and its payloads from protobuf binary. `$wrapper` is what `wrapperOf` returns for the topic that the
 * bytes were received on.
 */
function unwrap(?string $wrapper, string $data): Frame
{
    return unwrapWith('tera_unwrap', $wrapper, $data, 0);
}

/** Reads a wrapper and its payloads from JSON text. A frame of the websocket is a `TeraMessage`. */
function unwrapJson(string $wrapper, string $text, int $flags = JSON_READ_LENIENT): Frame
{
    return unwrapWith('tera_unwrap_json', $wrapper, $text, $flags);
}

/** @internal */
function unwrapWith(string $function, ?string $wrapper, string $data, int $flags): Frame
{
    $kind = $wrapper === null ? 0 : Message::of($wrapper)->kind;
    return Memory::call(function () use ($function, $kind, $data, $flags) {
        [$frame, $at] = structure('Frame', KIND_FRAME);
        Native::spend(strlen($data));
        Native::check(Native::$lib->$function(Native::$arena, $kind, $data, strlen($data), $flags, $at));
        return Frame::load($frame);
    });
}

/** Converts the protobuf binary of a message to JSON text. `$flags` are any `JSON_WRITE_...`. */
function jsonFromBinary(string $class, string $data, int $flags = 0): string
{
    return convert('tera_json_from_binary', [Message::of($class)->kind], $data, $flags);
}

/** Converts the JSON text of a message to protobuf binary. `$flags` are any `JSON_READ_...`. */
function binaryFromJson(string $class, string $text, int $flags = 0): string
{
    return convert('tera_binary_from_json', [Message::of($class)->kind], $text, $flags);
}

/**
 * Converts the protobuf binary of a `TeraEvent` to the JSON text of the `TeraMessage` that holds it, as a bridge from the bus
 * to websockets does. With `JSON_WRITE_SERVER` the text is what the server writes.
 */
function messageJsonFromEvent(string $data, int $flags = 0): string
{
    return convert('tera_message_json_from_event', [], $data, $flags);
}

/** @internal */
function convert(string $function, array $kind, string $input, int $flags): string
{
    return Memory::call(function () use ($function, $kind, $input, $flags) {
        Native::spend(strlen($input));
        $arguments = [Native::$arena, ...$kind, $input, strlen($input), $flags];
        return Memory::output(fn (int ...$buffer) => Native::$lib->$function(...$arguments, ...$buffer));
    });
}
