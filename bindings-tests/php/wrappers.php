<?php

// Wrappers, and what is in them.

declare(strict_types=1);

namespace OpenTera;

/** One message inside a wrapper. */
final class Payload
{
    public const SIZE = 64;

    private function __construct(
        /** Null when it is of unknown type or could not be read. */
        public readonly ?Message $message,
        public readonly string $typeUrl,
        /** As received; empty when it was read from JSON and has a message. */
        public readonly string $value,
        /** 0, also for a type that is not known; else why it could not be read. */
        public readonly int $status,
        /** What is wrong and where. */
        public readonly string $detail,
    ) {
    }

    public static function load(int $address): self
    {
        $layout = 'Vkind/lstatus/Pmessage/Purl/Purl_len/Pvalue/Pvalue_len/Pdetail/Pdetail_len';
        $values = unpack($layout, Native::read($address, self::SIZE));
        $value = Native::read($values['value'], $values['value_len']);
        return new self(
            Binding::loadAnyKind($values['message'], $value),
            Native::read($values['url'], $values['url_len']),
            $value,
            $values['status'],
            Native::read($values['detail'], $values['detail_len']),
        );
    }
}

/** What is in a wrapper. */
final class Frame
{
    public const SIZE = 96;

    /** @param Payload[] $payloads */
    private function __construct(
        /** Class of the wrapper. */
        public readonly string $wrapper,
        public readonly int $version,
        public readonly float $time,
        public readonly int $seq,
        /** Of a `TeraEvent`; the destination of a `TeraModuleMessage`. */
        public readonly string $topic,
        public readonly string $source,
        public readonly array $payloads,
        /** How many payloads could not be read, and how many are of unknown type. */
        public readonly int $failed,
        public readonly int $unknown,
    ) {
    }

    public static function load(int $address): self
    {
        $layout = 'Vkind/Vsize/Vwrapper/Vversion/etime/Vseq/x4/Ptopic/Ptopic_len/Psource/Psource_len/'
            . 'Ppayloads/Ppayloads_len/Pfailed/Punknown';
        $values = unpack($layout, Native::read($address, self::SIZE));
        $payloads = array_map(
            Payload::load(...),
            Binding::elements([$values['payloads'], $values['payloads_len']], 0, Payload::SIZE),
        );
        return new self(
            Binding::byKind($values['wrapper'])->class,
            $values['version'],
            $values['time'],
            $values['seq'],
            Native::read($values['topic'], $values['topic_len']),
            Native::read($values['source'], $values['source_len']),
            $payloads,
            $values['failed'],
            // Not the library's number: a newer one has kinds that are unknown here.
            count(array_filter($payloads, fn (Payload $it) => $it->message === null && $it->status === 0)),
        );
    }
}

/** The class of the message with this full name, or null. */
function messageClass(string $fullName): ?string
{
    return Binding::byName($fullName)?->class;
}

/** The class of what a topic carries, or null when that is no message. */
function wrapperOf(string $topic): ?string
{
    return Binding::byKind(Native::$lib->tera_topic_wrapper($topic, strlen($topic)))?->class;
}

/**
 * A `TeraEvent` with payloads of any types. Without a time it has that of the call.
 *
 * @param Message[] $payloads
 */
function wrapEvent(string $topic, array $payloads, float $time = 0.0): string
{
    return Native::call(function () use ($topic, $payloads, $time) {
        $arguments = [$topic, strlen($topic), $time, ...putPointers($payloads)];
        return Native::output(
            fn (int ...$buffer) => Native::$lib->tera_wrap_event(Native::$arena, ...$arguments, ...$buffer),
        );
    });
}

/**
 * A `TeraModuleMessage` with payloads of any types. Without a time it has that of the call.
 *
 * @param Message[] $payloads
 */
function wrapModuleMessage(string $dest, string $source, array $payloads, float $time = 0.0, int $seq = 0): string
{
    return Native::call(function () use ($dest, $source, $payloads, $time, $seq) {
        $header = new TeraModuleMessageHeader(time: $time, seq: $seq, source: $source, dest: $dest);
        $arguments = [Binding::store($header), ...putPointers($payloads)];
        return Native::output(
            fn (int ...$buffer) => Native::$lib->tera_wrap_module_message(Native::$arena, ...$arguments, ...$buffer),
        );
    });
}

/** A `TeraMessage` with one payload. */
function wrapMessage(Message $payload): string
{
    return Native::call(function () use ($payload) {
        $address = Binding::store($payload);
        return Native::output(
            fn (int ...$buffer) => Native::$lib->tera_wrap_message(Native::$arena, $address, ...$buffer),
        );
    });
}

/** What is in a wrapper's bytes; `$wrapper` is what `wrapperOf` says of the topic they came on. */
function unwrap(?string $wrapper, string $data): Frame
{
    return unwrapWith('tera_unwrap', $wrapper, $data, 0);
}

/** What is in a wrapper that is JSON text: for a frame of the websocket a `TeraMessage`. */
function unwrapJson(string $wrapper, string $text, int $flags = JSON_READ_LENIENT): Frame
{
    return unwrapWith('tera_unwrap_json', $wrapper, $text, $flags);
}

function putPointers(array $messages): array
{
    return Binding::putArray(array_map(fn (Message $message) => pack('P', Binding::store($message)), $messages));
}

function unwrapWith(string $function, ?string $wrapper, string $data, int $flags): Frame
{
    return Native::call(function () use ($function, $wrapper, $data, $flags) {
        $kind = $wrapper === null ? 0 : Binding::of($wrapper)->kind;
        $address = Binding::empty(KIND_FRAME, Frame::SIZE);
        Native::check(Native::$lib->$function(Native::$arena, $kind, $data, strlen($data), $flags, $address));
        return Frame::load($address);
    });
}
