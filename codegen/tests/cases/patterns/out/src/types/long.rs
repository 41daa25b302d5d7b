use crate::runtime::json::newtype;
use crate::runtime::validation::regex_engine;

/// Matches `^[a-z]{1,150}\w?:?\s?é$`.
///
/// Defined in `#/components/schemas/Long`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Long(std::borrow::Cow<'static, str>);

newtype::newtype!(Long {
    pattern = "^[a-z]{1,150}\\w?:?\\s?é$" => Engine(
        regex_engine::matcher!(
            "(?:\\A[a-z]{1,150}[0-9A-Z_a-z]?:?[\u{9}-\u{d} \u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}\u{feff}]?é\\z)"
        ),
    ),
} at_run_time);
