//! Closed string enums, for which only the listed values are valid.

use crate::runtime::json::string_enum::{self, StringEnum};
use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

/// Records a violation if a value is not listed.
pub fn validate<T: StringEnum>(value: &T, at: &Location<'_>, found: &mut Violations) {
    let text = value.text();
    if !T::TEXTS.contains(&text) {
        let listed: Vec<_> = T::TEXTS.iter().map(|text| format!("`{text}`")).collect();
        found.push(at, "enum", listed.join(", "), text);
    }
}

/// Returns the value with a text that is listed.
///
/// # Errors
/// Returns a violation if the text is not listed; its location is the name of the type.
pub fn parse<T: StringEnum>(text: &str, name: &str) -> Result<T, Violations> {
    let value = string_enum::read(text);
    let mut found = Violations::default();
    validate(&value, &Location::Name(name), &mut found);
    found.into_result().map(|()| value)
}

/// Implements a closed string enum. Error types are spelled out, because `Self::Error` could be a
/// variant.
macro_rules! closed_enum {
    ($name:ident $table:tt other $other:ident) => {
        $crate::runtime::json::string_enum::string_enum!($name $table other $other);

        impl ::std::str::FromStr for $name {
            type Err = $crate::runtime::validation::violation::Violations;

            fn from_str(text: &str) -> Result<Self, $crate::runtime::validation::violation::Violations> {
                $crate::runtime::json::closed_enum::parse(text, stringify!($name))
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
                $crate::runtime::json::closed_enum::validate(self, at, found);
            }
        }
    };
}
pub(crate) use closed_enum;
