use crate::runtime::json::newtype;
use crate::runtime::validation::regress_engine;

/// Matches `(?<!-)b$`.
///
/// Defined in `#/components/schemas/Behind`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Behind(std::borrow::Cow<'static, str>);

newtype::newtype!(Behind {
    pattern = "(?<!-)b$" => Engine(regress_engine::matcher!("(?<!-)b$")),
} at_run_time);
