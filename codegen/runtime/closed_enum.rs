//! Enumerations that have just the values listed: conversions can fail, and a value that
//! was read is checked.

use super::validate::{At, Violations};

/// Writes that `value` is none of `listed`.
pub fn complain(value: &str, listed: &[&str], at: &At<'_>, found: &mut Violations) {
    let listed: Vec<_> = listed.iter().map(|value| format!("`{value}`")).collect();
    found.push(at, "enum", listed.join(", "), value);
}

/// All of a closed enumeration but the enum itself, which stands before each use. Errors are
/// called by their own name, because `Self::Error` might be a variant.
macro_rules! closed_enum {
    ($name:ident $values:tt else $other:ident) => {
        $crate::runtime::enumeration::text_enum!($name $values else $other);

        impl ::std::str::FromStr for $name {
            type Err = $crate::runtime::validate::Violations;

            fn from_str(text: &str) -> Result<Self, $crate::runtime::validate::Violations> {
                let value = Self::read(text);
                let at = $crate::runtime::validate::At::Name(stringify!($name));
                let mut found = $crate::runtime::validate::Violations::default();
                $crate::runtime::validate::Validate::check(&value, &at, &mut found);
                found.into_result().map(|()| value)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::runtime::validate::Violations;

            fn try_from(text: &str) -> Result<Self, $crate::runtime::validate::Violations> {
                text.parse()
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::runtime::validate::Violations;

            fn try_from(text: String) -> Result<Self, $crate::runtime::validate::Violations> {
                text.parse()
            }
        }

        impl $crate::runtime::validate::Validate for $name {
            fn check(
                &self,
                at: &$crate::runtime::validate::At<'_>,
                found: &mut $crate::runtime::validate::Violations,
            ) {
                if !self.is_listed() {
                    let (value, listed) = (self.as_str(), Self::LISTED);
                    $crate::runtime::closed_enum::complain(value, listed, at, found);
                }
            }
        }
    };
}
pub(crate) use closed_enum;
