/* A program that uses the client's library and knows nothing of this one. */
int client_there_and_back(void);

int main(void) { return client_there_and_back(); }
