//! Mistakes that do not compile: identifiers swapped, and a wrong one in a constant.

#[test]
fn slow_mistakes_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
