//! Answers that differ by status: an enum with a variant for each.

/// Checks the enum of the answers of success: those with a body, and those without.
macro_rules! variants {
    ($name:ident { $($variant:ident),* $(,)? } and { $($bare:ident),* $(,)? }) => {
        impl $crate::runtime::validate::Validate for $name {
            fn check(
                &self,
                at: &$crate::runtime::validate::At<'_>,
                found: &mut $crate::runtime::validate::Violations,
            ) {
                match self {
                    $(Self::$variant(body) => {
                        $crate::runtime::validate::check(body, at, found);
                    })*
                    $(Self::$bare => {})*
                }
            }
        }
    };
}
pub(crate) use variants;
