//! Enums of the bodies that a response has, depending on its status code.

/// Implements validation for such an enum: first the variants with a body, then those without.
macro_rules! response_enum {
    ($name:ident { $($variant:ident),* $(,)? } and { $($bare:ident),* $(,)? }) => {
        impl $crate::runtime::validation::validate::Validate for $name {
            fn validate_at(
                &self,
                at: &$crate::runtime::validation::location::Location<'_>,
                found: &mut $crate::runtime::validation::violation::Violations,
            ) {
                match self {
                    $(Self::$variant(body) => {
                        $crate::runtime::validation::validate::value(body, at, found);
                    })*
                    $(Self::$bare => {})*
                }
            }
        }
    };
}
pub(crate) use response_enum;
