use crate::runtime::json::newtype;

/// Matches `^[a-z]+-[0-9]{2,4}$`.
///
/// Validated against `not`: `{"enum":["root-00"]}`.
///
/// Validated against `pattern`: `^[^x]`.
///
/// Defined in `#/components/schemas/Login`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Login(std::borrow::Cow<'static, str>);

newtype::newtype!(Login {
    rules = crate::rules::Login,
    pattern = "^[a-z]+-[0-9]{2,4}$" => [
        Start,
        Repeat(b"az", 1, u32::MAX),
        Literal(b"-"),
        Repeat(b"09", 2, 4),
        End,
    ],
} at_run_time);
