//! Answers that differ by status: an enum with a variant for each.

/// Checks the enum of the answers of success: those with a body, and those without.
macro_rules! response_enum {
    ($name:ident { $($variant:ident),* $(,)? } and { $($bare:ident),* $(,)? }) => {
        impl $crate::runtime::validation::validate::Validate for $name {
            fn check(
                &self,
                at: &$crate::runtime::validation::validate::At<'_>,
                found: &mut $crate::runtime::validation::validate::Violations,
            ) {
                match self {
                    $(Self::$variant(body) => {
                        $crate::runtime::validation::validate::check(body, at, found);
                    })*
                    $(Self::$bare => {})*
                }
            }
        }
    };
}
pub(crate) use response_enum;
