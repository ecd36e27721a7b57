static const int numbers[2] = {1, 30};
const int *const helper_table[2] = {&numbers[0], &numbers[1]};

int helper(int n) { return n * 2; }
