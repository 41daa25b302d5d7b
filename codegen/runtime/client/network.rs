//! The network of a transport: certificates and proxies.

use std::fmt;
use std::sync::Arc;

use http::Uri;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::runtime::client::config_error::ConfigError;

/// The network of a transport: which certificates it trusts, which one it shows to servers, and
/// which proxy it uses.
///
/// By default, it trusts the root certificates of Mozilla, which are compiled in, so that nothing
/// has to be installed. It uses the proxy in the environment variables `HTTPS_PROXY`, `HTTP_PROXY`
/// and `ALL_PROXY`, but not for the hosts in `NO_PROXY`.
#[derive(Clone, Default)]
pub struct Network {
    pub(crate) roots: Roots,
    pub(crate) identity: Option<Arc<Identity>>,
    pub(crate) proxy: Proxy,
}

/// The root certificates that are trusted.
#[derive(Clone, Default)]
pub(crate) enum Roots {
    /// Those of Mozilla.
    #[default]
    Mozilla,
    /// These, and no others.
    Only(Vec<CertificateDer<'static>>),
}

/// A certificate of the client, with its chain and its key.
pub(crate) struct Identity {
    pub(crate) chain: Vec<CertificateDer<'static>>,
    /// As PEM text, which both transports read.
    pub(crate) key: Vec<u8>,
}

/// The proxy that is used.
#[derive(Clone, Default)]
pub(crate) enum Proxy {
    /// That of the environment variables, if there is one.
    #[default]
    OfEnvironment,
    /// This one.
    Url(String),
    /// None.
    None,
}

impl Network {
    /// Creates the default settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Trusts the root certificates in this PEM text, such as that of a company, and no others: not
    /// those of Mozilla, nor those of an earlier call. For several, pass their texts one after the
    /// other. If the platform trusts the one of the company as well, `native_certificates`, with the
    /// feature `native-certs`, trusts it among the others.
    ///
    /// # Errors
    /// Returns an error if the text has no certificate, or one that is malformed.
    pub fn root_certificates(mut self, pem: impl AsRef<[u8]>) -> Result<Self, ConfigError> {
        self.roots = Roots::Only(certificates(pem.as_ref())?);
        Ok(self)
    }

    /// Trusts the root certificates that the platform trusts, as they are now, and no others.
    ///
    /// # Errors
    /// Returns an error if the platform has none.
    #[cfg(feature = "native-certs")]
    pub fn native_certificates(mut self) -> Result<Self, ConfigError> {
        let found = rustls_native_certs::load_native_certs();
        if found.certs.is_empty() {
            let reason = found.errors.first().map(ToString::to_string);
            let reason = reason.unwrap_or_else(|| "there are none".to_owned());
            return Err(invalid_certificate(format_args!(
                "of the platform: {reason}"
            )));
        }
        self.roots = Roots::Only(found.certs);
        Ok(self)
    }

    /// Shows servers that ask for it this certificate: its chain, the certificate itself first, and
    /// its private key, both as PEM text.
    ///
    /// # Errors
    /// Returns an error if a certificate or the key is missing or malformed.
    pub fn client_certificate(
        mut self,
        chain: impl AsRef<[u8]>,
        key: impl AsRef<[u8]>,
    ) -> Result<Self, ConfigError> {
        let chain = certificates(chain.as_ref())?;
        let key = key.as_ref().to_vec();
        if let Err(error) = PrivateKeyDer::from_pem_slice(&key) {
            return Err(invalid_certificate(format_args!("its key: {error}")));
        }
        self.identity = Some(Arc::new(Identity { chain, key }));
        Ok(self)
    }

    /// Uses this proxy for all servers, whatever the environment variables are. The URL begins with
    /// `http://` or `https://`, and can have a user name and a password.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Proxy::Url(url.into());
        self
    }

    /// Uses no proxy, whatever the environment variables are.
    #[must_use]
    pub fn no_proxy(mut self) -> Self {
        self.proxy = Proxy::None;
        self
    }
}

/// Reads all certificates in a PEM text.
fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, ConfigError> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let found = found.map_err(invalid_certificate)?;
    match found.is_empty() {
        true => Err(invalid_certificate(
            "the PEM text has no section `CERTIFICATE`",
        )),
        false => Ok(found),
    }
}

fn invalid_certificate(reason: impl fmt::Display) -> ConfigError {
    ConfigError::new(format_args!("invalid certificate: {reason}"))
}

/// Returns the name of a proxy for messages: its URL without a password.
pub(crate) fn name_of_proxy(url: &Uri) -> String {
    let scheme = url.scheme_str().unwrap_or("http");
    let host = url.host().unwrap_or_default();
    match url.port_u16() {
        Some(port) => format!("{scheme}://{host}:{port}"),
        None => format!("{scheme}://{host}"),
    }
}

/// Returns the error for a proxy, whose URL may have a password, so it is not shown.
pub(crate) fn invalid_proxy() -> ConfigError {
    ConfigError::new(
        "invalid proxy: its URL has to be `http://` or `https://` with a host, and perhaps with a \
         user name and a password before it",
    )
}

/// Keys and passwords of proxies are not shown.
impl fmt::Debug for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let roots: &dyn fmt::Debug = match &self.roots {
            Roots::Mozilla => &"Mozilla",
            Roots::Only(certificates) => &certificates.len(),
        };
        let proxy = match &self.proxy {
            Proxy::OfEnvironment => "of the environment",
            Proxy::Url(_) => "set",
            Proxy::None => "none",
        };
        f.debug_struct("Network")
            .field("roots", roots)
            .field("client_certificate", &self.identity.is_some())
            .field("proxy", &proxy)
            .finish()
    }
}
