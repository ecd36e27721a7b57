/* A program that has functions of these names itself. */
int tera_answer(int n);

int helper(int n) { return n - n; }
int unused(void) { return helper(1); }

int main(void) { return tera_answer(6) == 42 && tera_answer(6) == 84 && unused() == 0 ? 0 : 1; }
