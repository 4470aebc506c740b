//! Calls a service's methods by their names, as an app does, for the tests of the providers.

use std::sync::Arc;

use bytes::Bytes;
use serde_json::{Value, json};

use super::{Call, Connected, Parts, Service};
use crate::error::Result;
use crate::transfer::{Pipe, Popped, Sink, Source};

pub struct Client {
    service: Service,
    connected: Connected,
}

/// A client of the service.
pub fn client(service: Service, config: Value) -> Client {
    let Value::Object(config) = config else { panic!("options are an object") };
    let connected = service.connect(config).unwrap();
    Client { service, connected }
}

impl Client {
    async fn run(&self, name: &str, parts: Parts) -> Result<Value> {
        let method = self.service.methods.iter().find(|method| method.name == name).unwrap();
        let call = Call::unwatched(&format!("test {name}"));
        let reply = method.run(&self.connected.state, call, parts).await?;
        Ok(serde_json::from_str(&reply.to_text(false)).unwrap())
    }

    fn parts(args: Value) -> Parts {
        let Value::Array(args) = args else { panic!("arguments are a list") };
        Parts { args: args.into_iter(), ..Parts::default() }
    }

    /// Calls a method; all values that it calls back with. A model whose class keeps the provider's own answer
    /// is a pair of its properties and that answer.
    pub async fn call(&self, name: &str, args: Value) -> Result<Value> {
        self.run(name, Self::parts(args)).await
    }

    /// Calls a method that takes bytes.
    pub async fn upload(&self, name: &str, args: Value, bytes: &'static [u8]) -> Result<Value> {
        let pipe = Arc::new(Pipe::new(|_| {}));
        pipe.push([Bytes::from_static(bytes)]);
        pipe.close(Ok(()));
        self.run(name, Parts { source: Some(Source::app(pipe)), ..Self::parts(args) }).await
    }

    /// Calls a method that brings bytes; the values, and the bytes.
    pub async fn download(&self, name: &str, args: Value) -> Result<(Value, Vec<u8>)> {
        let pipe = Arc::new(Pipe::new(|_| {}));
        let sink = Arc::new(Sink::new(Arc::clone(&pipe), |_| {}));
        let values = self.run(name, Parts { sink: Some(sink), ..Self::parts(args) }).await?;
        let mut bytes = Vec::new();
        while let Popped::Bytes(chunk) = pipe.pop() {
            bytes.extend_from_slice(&chunk);
        }
        Ok((values, bytes))
    }
}

/// A model as an app passes it.
pub fn model(class: &str, mut properties: Value) -> Value {
    properties["$model"] = json!(class);
    properties
}
