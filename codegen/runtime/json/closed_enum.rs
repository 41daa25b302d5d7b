//! Closed string enums, for which only the listed values are valid.

use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

/// Records that `value` is not one of `listed`.
pub fn push_violation(value: &str, listed: &[&str], at: &Location<'_>, found: &mut Violations) {
    let listed: Vec<_> = listed.iter().map(|value| format!("`{value}`")).collect();
    found.push(at, "enum", listed.join(", "), value);
}

/// Implements a closed string enum. Error types are spelled out, because `Self::Error` could be a
/// variant.
macro_rules! closed_enum {
    ($name:ident $table:tt other $other:ident) => {
        $crate::runtime::json::string_enum::string_enum!($name $table other $other);

        impl ::std::str::FromStr for $name {
            type Err = $crate::runtime::validation::violation::Violations;

            fn from_str(text: &str) -> Result<Self, $crate::runtime::validation::violation::Violations> {
                let value = Self::read(text);
                let at = $crate::runtime::validation::location::Location::Name(stringify!($name));
                let mut found = $crate::runtime::validation::violation::Violations::default();
                $crate::runtime::validation::validate::Validate::validate_at(&value, &at, &mut found);
                found.into_result().map(|()| value)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::runtime::validation::violation::Violations;

            fn try_from(text: &str) -> Result<Self, $crate::runtime::validation::violation::Violations> {
                text.parse()
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::runtime::validation::violation::Violations;

            fn try_from(text: String) -> Result<Self, $crate::runtime::validation::violation::Violations> {
                text.parse()
            }
        }

        impl $crate::runtime::validation::validate::Validate for $name {
            fn validate_at(
                &self,
                at: &$crate::runtime::validation::location::Location<'_>,
                found: &mut $crate::runtime::validation::violation::Violations,
            ) {
                if !self.is_listed() {
                    let (value, listed) = (self.as_str(), Self::LISTED);
                    $crate::runtime::json::closed_enum::push_violation(value, listed, at, found);
                }
            }
        }
    };
}
pub(crate) use closed_enum;
