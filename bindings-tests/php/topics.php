<?php

// Topics, and replies to remote calls.

declare(strict_types=1);

namespace OpenTera;

/** The parts of a topic. Conversion to a string builds the topic; it throws a `TeraException` if no topic has these parts. */
final class Topic implements \Stringable
{
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

    /** Parses a topic. */
    public static function parse(string $topic): self
    {
        return Memory::call(function () use ($topic) {
            [$parts, $at] = structure('Topic', KIND_TOPIC);
            Native::spend(strlen($topic));
            Native::check(Native::$lib->tera_topic_parse(Native::$arena, $topic, strlen($topic), $at));
            return new self($parts->family, $parts->channel, Memory::string($parts->name), Memory::string($parts->subtopic));
        });
    }

    public function __toString(): string
    {
        return Memory::call(function () {
            [$parts, $at] = structure('Topic', KIND_TOPIC);
            $parts->family = Check::uint32($this->family, 'Topic.family');
            $parts->channel = Check::uint32($this->channel, 'Topic.channel');
            setViews([[$parts->name, $this->name], [$parts->subtopic, $this->subtopic]]);
            return Memory::output(fn (int ...$buffer) => Native::$lib->tera_topic_build(Native::$arena, $at, ...$buffer));
        });
    }
}

/** The reply to a remote call. */
final class RpcReply implements \JsonSerializable
{
    public function __construct(
        /** Number of the call; those from 2^63 on are negative. */
        public int $id = 0,
        /** Name of the procedure. */
        public string $method = '',
        /** The topic that the call was sent to. */
        public string $pattern = '',
        /** An `RPC_...`. */
        public int $status = RPC_UNKNOWN,
        /** The status as received; written if `status` is `RPC_UNKNOWN`. */
        public string $statusText = '',
        /** What the procedure returned, as JSON text; an empty string means `null`. */
        public string $returnValue = '',
    ) {
    }

    /** Reads a reply from JSON text. `$flags` are any `JSON_READ_...`. */
    public static function fromJson(string $text, int $flags = 0): self
    {
        return Memory::call(function () use ($text, $flags) {
            [$reply, $at] = structure('RpcReply', KIND_RPC_REPLY);
            Native::spend(strlen($text));
            Native::check(Native::$lib->tera_rpc_reply_from_json(Native::$arena, $text, strlen($text), $flags, $at));
            return new self(
                $reply->id,
                Memory::string($reply->method),
                Memory::string($reply->pattern),
                $reply->status,
                Memory::string($reply->status_text),
                Memory::string($reply->return_value),
            );
        });
    }

    /** The reply as JSON text. `$flags` are 0 or `JSON_WRITE_ASCII`, which the server uses. */
    public function toJson(int $flags = 0): string
    {
        return Memory::call(function () use ($flags) {
            [$reply, $at] = structure('RpcReply', KIND_RPC_REPLY);
            $reply->id = $this->id;
            $reply->status = Check::int32($this->status, 'RpcReply.status');
            setViews([
                [$reply->method, $this->method],
                [$reply->pattern, $this->pattern],
                [$reply->status_text, $this->statusText],
                [$reply->return_value, $this->returnValue],
            ]);
            return Memory::output(
                fn (int ...$buffer) => Native::$lib->tera_rpc_reply_to_json(Native::$arena, $at, $flags, ...$buffer),
            );
        });
    }

    /** For `json_encode`. */
    public function jsonSerialize(): mixed
    {
        return json_decode($this->toJson(), flags: JSON_THROW_ON_ERROR);
    }
}

/** An empty struct that is no message, and its address. @internal */
function structure(string $name, int $kind): array
{
    $struct = Native::$lib->new("struct $name");
    $struct->kind = $kind;
    $struct->size = \FFI::sizeof($struct);
    return [$struct, Native::address($struct)];
}

/** Sets views to strings. @internal */
function setViews(array $views): void
{
    do {
        Memory::begin();
        foreach ($views as [$view, $value]) {
            Memory::setView($view, $value);
        }
    } while (!Memory::finish());
}
