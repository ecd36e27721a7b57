<?php

// Topics, and replies to remote calls.

declare(strict_types=1);

namespace OpenTera;

/** The parts of a topic, which conversion to a string puts together; a `TeraException` when no topic has them. */
final class Topic
{
    public const SIZE = 48;

    public function __construct(
        /** A `TOPIC_...`. */
        public int $family,
        /** A `CHANNEL_...`. */
        public int $channel = CHANNEL_NONE,
        /** Of the module, service, user, participant, device, call, log or session. */
        public string $name = '',
        /** What follows `.events.`, or empty. */
        public string $subtopic = '',
    ) {
    }

    /** The parts of the topic that the text is. */
    public static function parse(string $topic): self
    {
        return Native::call(function () use ($topic) {
            $address = Binding::empty(KIND_TOPIC, self::SIZE);
            Native::check(Native::$lib->tera_topic_parse(Native::$arena, $topic, strlen($topic), $address));
            $layout = 'Vkind/Vsize/Vfamily/Vchannel/Pname/Pname_len/Psubtopic/Psubtopic_len';
            $values = unpack($layout, Native::read($address, self::SIZE));
            return new self(
                $values['family'],
                $values['channel'],
                Native::read($values['name'], $values['name_len']),
                Native::read($values['subtopic'], $values['subtopic_len']),
            );
        });
    }

    public function __toString(): string
    {
        return Native::call(function () {
            $numbers = [...(Form::uint32()->put)($this->family), ...(Form::uint32()->put)($this->channel)];
            $texts = [...Binding::putBytes($this->name), ...Binding::putBytes($this->subtopic)];
            $parts = Native::storeStruct(pack('VVVVPPPP', KIND_TOPIC, self::SIZE, ...$numbers, ...$texts));
            return Native::output(
                fn (int ...$buffer) => Native::$lib->tera_topic_build(Native::$arena, $parts, ...$buffer),
            );
        });
    }
}

/** The reply to a remote call. */
final class RpcReply
{
    public const SIZE = 88;

    public function __construct(
        /** Number of the call; those from 2^63 on are negative. */
        public int $id = 0,
        /** Name of the procedure. */
        public string $method = '',
        /** The topic that the call was sent to. */
        public string $pattern = '',
        /** An `RPC_...`. */
        public int $status = RPC_UNKNOWN,
        /** The status as received; written when `status` is `RPC_UNKNOWN`. */
        public string $statusText = '',
        /** What the procedure returned, as JSON text; empty stands for `null`. */
        public string $returnValue = '',
    ) {
    }

    /** The reply that the text is. `$flags` are those for reading JSON. */
    public static function fromJson(string $text, int $flags = 0): self
    {
        return Native::call(function () use ($text, $flags) {
            $address = Binding::empty(KIND_RPC_REPLY, self::SIZE);
            $length = strlen($text);
            Native::check(Native::$lib->tera_rpc_reply_from_json(Native::$arena, $text, $length, $flags, $address));
            $layout = 'Vkind/Vsize/Pid/Pmethod/Pmethod_len/Ppattern/Ppattern_len/lstatus/x4/'
                . 'Ptext/Ptext_len/Pvalue/Pvalue_len';
            $values = unpack($layout, Native::read($address, self::SIZE));
            return new self(
                $values['id'],
                Native::read($values['method'], $values['method_len']),
                Native::read($values['pattern'], $values['pattern_len']),
                $values['status'],
                Native::read($values['text'], $values['text_len']),
                Native::read($values['value'], $values['value_len']),
            );
        });
    }

    /** The reply as JSON text. `$flags` are `JSON_WRITE_ASCII`, as the server has it, or 0. */
    public function toJson(int $flags = 0): string
    {
        return Native::call(function () use ($flags) {
            $reply = Native::storeStruct(pack(
                'VVPPPPPlx4PPPP',
                KIND_RPC_REPLY,
                self::SIZE,
                $this->id,
                ...Binding::putBytes($this->method),
                ...Binding::putBytes($this->pattern),
                ...(Form::int32()->put)($this->status),
                ...Binding::putBytes($this->statusText),
                ...Binding::putBytes($this->returnValue),
            ));
            return Native::output(
                fn (int ...$buffer) => Native::$lib->tera_rpc_reply_to_json(Native::$arena, $reply, $flags, ...$buffer),
            );
        });
    }
}
