use crate::runtime::{engine_regress, newtype};

/// The schema `Twice`.
///
/// Matches `^(a+)-\1$`.
///
/// Defined in `#/components/schemas/Twice`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Twice(std::borrow::Cow<'static, str>);

newtype::newtype!(Twice {
    pattern = "^(a+)-\\1$" => Engine(engine_regress::matcher!("^(a+)-\\1$")),
} at_run_time);
