//! Variables in the URLs of servers.

use crate::runtime::client::config_error::ConfigError;

/// Checks that the document lists the value of a variable (OpenAPI 3.0.3, Server Variable Object:
/// `enum`).
///
/// # Errors
/// Returns an error if the document does not list it.
pub fn one_of(name: &str, value: &str, values: &[&str]) -> Result<(), ConfigError> {
    if values.contains(&value) {
        return Ok(());
    }
    Err(ConfigError::new(format_args!(
        "invalid value {value:?} of the server variable {name:?}: expected one of {values:?}"
    )))
}
