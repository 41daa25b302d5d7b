//! A server with TLS on the loopback, and the certificates for it.

use std::io::Write;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};

use super::DOCUMENTED;
use super::server::{PATIENCE, Received};

/// A certificate authority, as a company has one.
pub(crate) struct Authority(CertifiedIssuer<'static, KeyPair>);

/// A certificate and its key, as PEM text.
pub(crate) struct Certificate {
    pub(crate) chain: String,
    pub(crate) key: String,
}

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub(crate) fn pem(&self) -> String {
        self.0.pem()
    }

    /// A certificate for this name, which is valid until the end of this year.
    pub(crate) fn sign(&self, name: &str, year: i32) -> Certificate {
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.not_after = rcgen::date_time_ymd(year, 12, 31);
        let key = KeyPair::generate().unwrap();
        Certificate {
            chain: params.signed_by(&key, &self.0).unwrap().pem(),
            key: key.serialize_pem(),
        }
    }
}

/// A server that gives the documented response to each request.
pub(crate) struct TlsServer {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Received>>>,
}

impl TlsServer {
    /// Starts a server with this certificate. Clients need one of the authority, if there is one.
    pub(crate) fn start(certificate: &Certificate, clients: Option<&Authority>) -> Self {
        let config = Arc::new(server_config(certificate, clients));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::clone(&requests);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let stream = stream.unwrap();
                stream.set_read_timeout(Some(PATIENCE)).unwrap();
                // A handshake that fails is for the test to judge.
                let _ = serve(stream, &config, &shared);
            }
        });
        Self { address, requests }
    }

    /// Where the server is, as a base URL with this host name.
    pub(crate) fn url(&self, host: &str) -> String {
        format!("https://{host}:{}", self.address.port())
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many requests it has received.
    pub(crate) fn received(&self) -> usize {
        self.requests.lock().unwrap().len()
    }
}

fn server_config(certificate: &Certificate, clients: Option<&Authority>) -> ServerConfig {
    let chain: Result<_, _> =
        CertificateDer::pem_slice_iter(certificate.chain.as_bytes()).collect();
    let key = PrivateKeyDer::from_pem_slice(certificate.key.as_bytes()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .unwrap();
    let builder = match clients {
        None => builder.with_no_client_auth(),
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            roots.add(authority.0.der().clone()).unwrap();
            let verifier = WebPkiClientVerifier::builder_with_provider(roots.into(), provider);
            builder.with_client_cert_verifier(verifier.build().unwrap())
        }
    };
    builder.with_single_cert(chain.unwrap(), key).unwrap()
}

/// Responds to a request, which is recorded first: a client that has the response may ask for it.
fn serve(
    stream: TcpStream,
    config: &Arc<ServerConfig>,
    requests: &Mutex<Vec<Received>>,
) -> std::io::Result<()> {
    let connection = ServerConnection::new(Arc::clone(config)).unwrap();
    let mut stream = StreamOwned::new(connection, stream);
    let received = Received::read(&mut stream)?;
    requests.lock().unwrap().push(received);
    let length = DOCUMENTED.len();
    let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n");
    stream.write_all(head.as_bytes())?;
    stream.write_all(DOCUMENTED.as_bytes())?;
    stream.conn.send_close_notify();
    stream.flush()
}
