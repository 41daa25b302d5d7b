//! The servers of the API, for [`Config::base_url`](crate::Config::base_url).

use crate::runtime::client::{config_error, server_variables};

/// The API in a region.
///
/// `https://{region}.example.com/{base}`
///
/// Its `Default` value has the defaults that the document declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionExampleComBase {
    /// Where the data is.
    ///
    /// One of `eu`, `us`.
    pub region: String,
    pub base: String,
}

impl Default for RegionExampleComBase {
    fn default() -> Self {
        Self {
            region: "eu".to_owned(),
            base: "v1".to_owned(),
        }
    }
}

impl RegionExampleComBase {
    /// Where the data is.
    ///
    /// One of `eu`, `us`.
    #[must_use]
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = value.into();
        self
    }

    #[must_use]
    pub fn base(mut self, value: impl Into<String>) -> Self {
        self.base = value.into();
        self
    }

    /// Returns the URL with the values of its variables.
    ///
    /// # Errors
    /// If a value is not one of those that the document lists.
    pub fn url(&self) -> Result<String, config_error::ConfigError> {
        server_variables::one_of("region", &self.region, &["eu", "us"])?;
        Ok(["https://", self.region.as_str(), ".example.com/", self.base.as_str()].concat())
    }
}

/// For tests.
///
/// `https://test.example.com`
pub const TEST_EXAMPLE_COM: &str = "https://test.example.com";
