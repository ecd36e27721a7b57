/* The floor: the bytes are there already and are copied to the output buffer. */

#include "peer.h"

static char *output;

static void prepare(const char *mode) {
  (void)mode;
  output = (char *)peer_allocate(peer_corpus.event1.len + peer_corpus.event100.len + peer_corpus.rpc_bytes.len);
}

static struct peer_bytes copy(struct peer_bytes bytes) {
  memcpy(output, bytes.data, bytes.len);
  return (struct peer_bytes){ output, bytes.len };
}

static struct peer_bytes encode_event(size_t first, size_t count) {
  (void)count;
  return copy(first ? peer_corpus.event100 : peer_corpus.event1);
}

static struct peer_bytes encode_rpc(void) {
  return copy(peer_corpus.rpc_bytes);
}

int main(int argc, char **argv) {
  static struct peer peer;
  peer.version = "memcpy of the C library";
  peer.prepare = prepare;
  peer.encode_event = encode_event;
  peer.encode_rpc = encode_rpc;
  return peer_main(argc, argv, &peer);
}
