//! Starts the service: `cargo run -p mulu-example-sidecar -- 127.0.0.1:8087`.
#![expect(clippy::print_stdout, reason = "an example says where it listens")]

use std::error::Error;

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let address = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "127.0.0.1:8087".to_owned());
    let server = tiny_http::Server::http(&address)?;
    println!("POST http://{}/check, /entry", server.server_addr());
    mulu_example_sidecar::serve(&server);
    Ok(())
}
