//! What an enumeration adds that has just the values listed: conversions that can fail,
//! and the check of a value that was read.

use crate::runtime::validation::validate::{At, Violations};

/// Writes that `value` is none of `listed`.
pub fn complain(value: &str, listed: &[&str], at: &At<'_>, found: &mut Violations) {
    let listed: Vec<_> = listed.iter().map(|value| format!("`{value}`")).collect();
    found.push(at, "enum", listed.join(", "), value);
}

/// All that a closed enumeration can do, whose enum stands before its table. Errors are
/// called by their own name, because `Self::Error` might be a variant.
macro_rules! closed_enum {
    ($name:ident $table:tt other $other:ident) => {
        $crate::runtime::json::string_enum::string_enum!($name $table other $other);

        impl ::std::str::FromStr for $name {
            type Err = $crate::runtime::validation::validate::Violations;

            fn from_str(text: &str) -> Result<Self, $crate::runtime::validation::validate::Violations> {
                let value = Self::read(text);
                let at = $crate::runtime::validation::validate::At::Name(stringify!($name));
                let mut found = $crate::runtime::validation::validate::Violations::default();
                $crate::runtime::validation::validate::Validate::check(&value, &at, &mut found);
                found.into_result().map(|()| value)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::runtime::validation::validate::Violations;

            fn try_from(text: &str) -> Result<Self, $crate::runtime::validation::validate::Violations> {
                text.parse()
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::runtime::validation::validate::Violations;

            fn try_from(text: String) -> Result<Self, $crate::runtime::validation::validate::Violations> {
                text.parse()
            }
        }

        impl $crate::runtime::validation::validate::Validate for $name {
            fn check(
                &self,
                at: &$crate::runtime::validation::validate::At<'_>,
                found: &mut $crate::runtime::validation::validate::Violations,
            ) {
                if !self.is_listed() {
                    let (value, listed) = (self.as_str(), Self::LISTED);
                    $crate::runtime::json::closed_enum::complain(value, listed, at, found);
                }
            }
        }
    };
}
pub(crate) use closed_enum;
