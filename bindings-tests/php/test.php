<?php

// The binding against the corpus, see tests/golden/README.md. Run from the root of the repository.

declare(strict_types=1);

use OpenTera\{Any, DeviceEvent, Field, Frame, JoinSessionEvent, Message, RPCMessage, RpcReply, Status, TeraEvent};
use OpenTera\{TeraEventHeader, TeraException, TeraMessage, TeraModuleMessage, Topic, UserEvent, Value};

// What PHP only warns of is an error here.
set_error_handler(fn (int $level, string $text) => throw new ErrorException($text, 0, $level));

require_once __DIR__ . '/opentera.php';

const ROUND_TRIPS = 100_000;
define('CORPUS', getenv('OPENTERA_CORPUS') ?: 'tests/golden/corpus.tsv');

function quoted(string $text): string
{
    $escaped = preg_replace_callback('/[^ -~]|["\\\\]/', fn (array $found) => sprintf('\\%02x', ord($found[0])), $text);
    return "\"$escaped\"";
}

function dumpList(array $values, callable $dump): string
{
    return '[' . implode(',', array_map($dump, $values)) . ']';
}

function dumpValue(Field $field, mixed $value): string
{
    return match ($field->form) {
        'message' => $value === null ? 'null' : dump($value),
        'messages' => dumpList($value, dump(...)),
        'strings' => dumpList($value, quoted(...)),
        'string' => quoted($value),
        'bytes' => bin2hex($value),
        'double' => bin2hex(pack('E', $value)),
        'float' => bin2hex(pack('G', $value)),
        'bool' => $value ? 'true' : 'false',
        'enum' => $field->names::nameOf($value) ?? (string) $value,
        'unsigned' => sprintf('%u', $value),
        'integer' => (string) $value,
    };
}

function dumpAny(string $typeUrl, string $value, ?Message $content): string
{
    return 'type_url:' . quoted($typeUrl) . ($content ? ',message:' . dump($content) : ',value:' . bin2hex($value));
}

function contentOf(Any $any): ?Message
{
    try {
        return $any->unpack();
    } catch (TeraException) {
        return null;
    }
}

function dump(Message $message): string
{
    $members = [];
    if ($message instanceof Any) {
        $members[] = dumpAny($message->typeUrl, $message->value, contentOf($message));
    } else {
        foreach ($message::fields() as $field) {
            $value = $message->{$field->property};
            if ($field->oneof === null || $value !== null) {
                $members[] = $field->name . ':' . dumpValue($field, $value);
            }
        }
    }
    if ($message->unknownFields !== '') {
        $members[] = 'unknown_fields:' . bin2hex($message->unknownFields);
    }
    return '{' . implode(',', $members) . '}';
}

function dumpFrame(Frame $frame): string
{
    $payloads = dumpList($frame->payloads, fn ($it) => '{' . dumpAny($it->typeUrl, $it->value, $it->message) . '}');
    $name = substr(strrchr($frame->wrapper::fullName(), '.'), 1);
    return "{wrapper:$name,version:$frame->version,time:" . bin2hex(pack('E', $frame->time)) . ",seq:$frame->seq,"
        . 'topic:' . quoted($frame->topic) . ',source:' . quoted($frame->source) . ",payloads:$payloads,"
        . "failed:$frame->failed,unknown:$frame->unknown}";
}

function wrapAgain(Frame $frame): string
{
    $payloads = array_map(fn ($it) => $it->message ?? new Any($it->typeUrl, $it->value), $frame->payloads);
    return match ($frame->wrapper) {
        TeraEvent::class => OpenTera\wrapEvent($frame->topic, $payloads, $frame->time),
        TeraModuleMessage::class =>
            OpenTera\wrapModuleMessage($frame->topic, $frame->source, $payloads, $frame->time, $frame->seq),
        default => $payloads[0]->encode(),
    };
}

function expect(mixed $got, mixed $wanted): void
{
    if ($got !== $wanted) {
        throw new Exception("\n     got " . var_export($got, true) . "\nexpected " . var_export($wanted, true));
    }
}

function checkMessage(string $name, string $binary, string $json, string $wanted): void
{
    $class = OpenTera\messageClass($name);
    $read = [$class::decode(hex2bin($binary))];
    if ($json !== '-') {
        $read[] = $class::fromJson($json);
    }
    foreach ($read as $message) {
        expect(dump($message), $wanted);
        expect(bin2hex($message->encode()), $binary);
        if ($json !== '-') {
            expect($message->toJson(), $json);
        }
    }
}

function checkFrame(string $topic, string $binary, string $again, string $wanted): void
{
    $frame = OpenTera\unwrap(OpenTera\wrapperOf($topic), hex2bin($binary));
    expect(dumpFrame($frame), $wanted);
    if ($again === 'same') {
        expect(bin2hex(wrapAgain($frame)), $binary);
    }
}

function checkTextFrame(string $text, string $wanted): void
{
    expect(dumpFrame(OpenTera\unwrapJson(TeraMessage::class, hex2bin($text))), $wanted);
}

function checkTopic(string $text, string $wanted): void
{
    $topic = Topic::parse($text);
    $texts = 'name:' . quoted($topic->name) . ',subtopic:' . quoted($topic->subtopic);
    expect("{family:$topic->family,channel:$topic->channel,$texts}", $wanted);
    expect((string) $topic, $text);
}

function checkRefusedTopic(string $text, string $status): void
{
    expect(Status::nameOf(refused(fn () => Topic::parse($text))->status), $status);
}

function checkRefusedParts(string $family, string $channel, string $name, string $subtopic, string $status): void
{
    $topic = new Topic((int) $family, (int) $channel, $name, $subtopic);
    expect(Status::nameOf(refused(fn () => (string) $topic)->status), $status);
}

function checkReply(string $text, string $wanted, string $written): void
{
    $reply = RpcReply::fromJson($text);
    $dumped = '{id:' . sprintf('%u', $reply->id) . ',method:' . quoted($reply->method)
        . ',pattern:' . quoted($reply->pattern) . ",status:$reply->status,status_text:" . quoted($reply->statusText)
        . ',return_value:' . quoted($reply->returnValue) . '}';
    expect($dumped, $wanted);
    expect($reply->toJson(OpenTera\JSON_WRITE_ASCII), $written);
    expect(RpcReply::fromJson($written)->toJson(OpenTera\JSON_WRITE_ASCII), $written);
}

/** The error of what is refused. */
function refused(callable $what): TeraException
{
    try {
        $what();
    } catch (TeraException $error) {
        expect($error->status !== 0 && $error->getMessage() !== '', true);
        return $error;
    }
    throw new Exception('it is accepted');
}

function checkRefused(string $name, string $form, string $text, string $status, string $place): void
{
    $class = $name === 'tera_rpc_reply' ? RpcReply::class : OpenTera\messageClass($name);
    $data = hex2bin($text);
    $error = refused(fn () => $form === 'binary' ? $class::decode($data) : $class::fromJson($data));
    if ($status !== '-') {
        expect(Status::nameOf($error->status), $status);
        expect($form === 'binary' ? "$error->offset" : "$error->textLine:$error->textColumn", $place);
    }
}

function checkCorpus(): void
{
    $checks = [
        'message' => checkMessage(...),
        'frame' => checkFrame(...),
        'text_frame' => checkTextFrame(...),
        'topic' => checkTopic(...),
        'refused_topic' => checkRefusedTopic(...),
        'refused_parts' => checkRefusedParts(...),
        'reply' => checkReply(...),
        'refused' => checkRefused(...),
    ];
    foreach (file(CORPUS, FILE_IGNORE_NEW_LINES) as $index => $row) {
        if (str_starts_with($row, '#')) {
            continue;
        }
        $cells = explode("\t", $row);
        try {
            $checks[array_shift($cells)](...$cells);
        } catch (Throwable $error) {
            throw new Exception(CORPUS . ':' . $index + 1, 0, $error);
        }
    }
}

/** What is no message is refused where it is written, too. */
function checkRefusedArguments(): void
{
    $wrong = [
        [TeraException::class, fn () => new DeviceEvent(deviceUuid: "\xff")],
        [RangeException::class, fn () => new DeviceEvent(type: 2 ** 31)],
        [InvalidArgumentException::class, fn () => new Value(intValue: 1, boolValue: true)],
        [TypeError::class, fn () => new DeviceEvent(deviceUuid: 1)],
        [TypeError::class, fn () => new RPCMessage(args: [null])],
    ];
    foreach ($wrong as $index => [$class, $make]) {
        try {
            $make()->encode();
        } catch (Throwable $error) {
            expect($error::class, $class);
            continue;
        }
        throw new Exception("$index is accepted");
    }
    expect(refused(fn () => (new RpcReply(returnValue: 'not JSON'))->toJson())->status, Status::JSON_SYNTAX);
}

function checkWrapMessage(): void
{
    $user = new UserEvent(userUuid: 'u');
    $frame = OpenTera\unwrap(TeraMessage::class, OpenTera\wrapMessage(new TeraEvent(events: [Any::pack($user)])));
    expect(array_map(fn ($it) => $it->message, $frame->payloads) == [$user], true);
}

function resident(): int
{
    gc_collect_cycles();
    return (int) explode(' ', file_get_contents('/proc/self/statm'))[1] * 4096;
}

/** Time of the processor in microseconds. */
function processorTime(): int
{
    $usage = getrusage();
    return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1_000_000
        + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
}

function checkGrowth(): void
{
    $event = new DeviceEvent(deviceUuid: 'b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11', deviceName: 'camera');
    $event->type = DeviceEvent\EventType::DEVICE_CONNECTED;
    $data = $event->encode();
    $sizes = [];
    $start = processorTime();
    for ($number = 0; $number <= ROUND_TRIPS; $number++) {
        if ($number % (ROUND_TRIPS / 10) === 0) {
            $sizes[] = resident();
        }
        $data = DeviceEvent::decode($data)->encode();
    }
    printf("%.1f us of the processor for each round trip\n", (processorTime() - $start) / ROUND_TRIPS);
    expect(DeviceEvent::decode($data) == $event, true);
    // A byte that is lost in each round trip would be 100 kB, a struct 8 MB.
    if ($sizes[10] - $sizes[1] > 1_000_000) {
        throw new Exception('memory grows: ' . implode(' ', $sizes));
    }
}

checkCorpus();
checkRefusedArguments();
checkWrapMessage();
checkGrowth();
