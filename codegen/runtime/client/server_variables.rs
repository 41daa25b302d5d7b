//! Values of the variables in the URLs of servers.

use crate::runtime::client::error::ConfigError;

/// Tells a value of a variable that is none of those that it can have (OpenAPI 3.0.3, Server
/// Variable Object: `enum`).
///
/// # Errors
/// Where it is none of them.
pub fn one_of(name: &str, value: &str, values: &[&str]) -> Result<(), ConfigError> {
    if values.contains(&value) {
        return Ok(());
    }
    Err(ConfigError::new(format_args!(
        "the server's variable `{name}` must be one of {values:?}, but is {value:?}"
    )))
}
