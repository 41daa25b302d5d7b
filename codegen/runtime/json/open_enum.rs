//! What an enumeration adds that is open to new values: every text is one of them.

/// All that an open enumeration can do, whose enum stands before its table. The error is
/// called by its own name, because `Self::Err` might be a variant.
macro_rules! open_enum {
    ($name:ident $table:tt other $other:ident) => {
        $crate::runtime::json::string_enum::string_enum!($name $table other $other);

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::read(text)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::read(&text)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, ::std::convert::Infallible> {
                Ok(Self::read(text))
            }
        }

        impl $crate::runtime::validation::validate::Validate for $name {
            fn check(
                &self,
                _at: &$crate::runtime::validation::validate::At<'_>,
                _found: &mut $crate::runtime::validation::validate::Violations,
            ) {
            }
        }
    };
}
pub(crate) use open_enum;
