use crate::runtime::json::newtype;
use crate::runtime::validation::regress_engine;

/// Matches `^(a+)-\1$`.
///
/// Defined in `#/components/schemas/Twice`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Twice(std::borrow::Cow<'static, str>);

newtype::newtype!(Twice {
    pattern = "^(a+)-\\1$" => Engine(regress_engine::matcher!("^(a+)-\\1$")),
} at_run_time);
