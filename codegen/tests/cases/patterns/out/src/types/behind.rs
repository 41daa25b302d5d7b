use crate::runtime::{engine_regress, newtype};

/// The schema `Behind`.
///
/// Matches `(?<!-)b$`.
///
/// Defined in `#/components/schemas/Behind`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Behind(std::borrow::Cow<'static, str>);

newtype::newtype!(Behind {
    pattern = "(?<!-)b$" => Engine(engine_regress::matcher!("(?<!-)b$")),
} at_run_time);
