// Written by `npm run generate` from the declarations in src/.
/// <reference types="node" />

import { EventEmitter2, type OnOptions } from 'eventemitter2';
import type { EventEmitter } from 'events';
import type { Duplex, Readable, Writable } from 'stream';

export = pkgcloud;

declare namespace pkgcloud {
  /** The package's version. */
  const version: string;

  /** What an error of a call has beside its message. */
  interface ClientError extends Error {
    /** The provider that has refused. */
    provider?: Providers;
    /** HTTP method of the refused request. */
    method?: string;
    /** The refusal in a few words, by its status: `Item not found`. */
    failCode?: string;
    /** HTTP status. */
    statusCode?: number;
    /** URL of the refused request. */
    href?: string;
    /** Headers of the answer. */
    headers?: { [headerName: string]: string };
    /** The answer's body, decoded. */
    result?: any;
    /** The system's code where there was no answer: `ECONNREFUSED`, `ETIMEDOUT`, `ABORT_ERR`. */
    code?: string;
  }

  /**
   * What a call calls back with. There is no `error` (`null` or `undefined`) when it has succeeded; the type does
   * not say so, as it never has: callbacks written for earlier declarations go on compiling.
   */
  type Callback<Values extends any[]> = {
    bivarianceHack(error: ClientError, ...values: Values): any;
  }['bivarianceHack'];

  /** A promise of the first value that the call brings; `all()` is a promise of all of them. */
  interface Reply<Values extends any[]> extends Promise<First<Values>> {
    all(): Promise<Values>;
  }

  type First<Values extends any[]> = Values extends [infer Value, ...any[]] ? Value : void;

  /** What a call with a callback returns: enough of a request to stop it. */
  interface Request extends EventEmitter {
    readonly aborted: boolean;
    /** Stops the call; it is not heard of again. */
    abort(): void;
    pipe<T extends NodeJS.WritableStream>(target: T): T;
    write(chunk?: any): boolean;
    end(): this;
  }

  /** A request of the app's own, to be written to and read from. */
  interface RawRequest extends Duplex {
    /** Stops the request. */
    abort(): void;
    on(event: 'response', listener: (response: ResponseHead) => void): this;
    on(event: 'complete', listener: (response: ResponseHead) => void): this;
    on(event: 'error', listener: (error: ClientError) => void): this;
    on(event: string | symbol, listener: (...args: any[]) => void): this;
  }

  /** A file on its way to the cloud: to be written to. `finish` comes after `success`. */
  interface Upload<Values extends any[]> extends Writable {
    /** Stops the upload; nothing is stored. */
    abort(): void;
    /** A promise of what is stored. */
    promise(): Promise<First<Values>>;
    on(event: 'success', listener: (...values: Values) => void): this;
    on(event: 'error', listener: (error: ClientError) => void): this;
    on(event: string | symbol, listener: (...args: any[]) => void): this;
    once(event: 'success', listener: (...values: Values) => void): this;
    once(event: 'error', listener: (error: ClientError) => void): this;
    once(event: string | symbol, listener: (...args: any[]) => void): this;
  }

  /** A file on its way from the cloud: to be read from. `response` comes before the first byte. */
  interface Download<Values extends any[]> extends Readable {
    /** Stops the download. */
    abort(): void;
    /** A promise of the file's properties, once all bytes have been read. */
    promise(): Promise<First<Values>>;
    on(event: 'response', listener: (response: ResponseHead) => void): this;
    on(event: 'data', listener: (chunk: any) => void): this;
    on(event: 'error', listener: (error: ClientError) => void): this;
    on(event: string | symbol, listener: (...args: any[]) => void): this;
    once(event: 'response', listener: (response: ResponseHead) => void): this;
    once(event: 'error', listener: (error: ClientError) => void): this;
    once(event: string | symbol, listener: (...args: any[]) => void): this;
  }

  /** Where an upload's bytes come from, when nobody writes to its stream. */
  interface FromStream {
    /** A stream to read, instead of what is written. */
    stream?: NodeJS.ReadableStream;
  }

  /** Where a download's bytes go, when nobody reads from its stream. */
  interface ToStream {
    /** A stream to write to. */
    stream?: NodeJS.WritableStream;
  }

  /** Status and headers of an answer. */
  interface ResponseHead {
    statusCode: number;
    headers: { [headerName: string]: string };
  }

  /** An answer that a method calls back with beside its values. */
  interface ApiResponse extends ResponseHead {
    /** The body, decoded if it is JSON. */
    body?: any;
    [property: string]: any;
  }

  /** What any call takes after its arguments. */
  interface CallOptions {
    /** Aborts the call. */
    signal?: AbortSignal;
  }

  /** An id (or a name, where that is the key), a model, or an object that has the key. */
  type Ref<Model, Key extends string = 'id'> =
    | string
    | number
    | Model
    | { [key in Key]: string | number };

  /** `T` without the need to give what is known already. */
  type Given<T, Known extends string> = T extends object
    ? Omit<T, Known> & Partial<Pick<T, Known & keyof T>>
    : T;

  /** A request as `client.before` sees it; a filter may change it, or return another. */
  interface OutgoingRequest {
    method: string;
    uri: string;
    path?: string;
    container?: any;
    headers: { [headerName: string]: any };
    qs?: { [name: string]: any };
    json?: any;
    body?: any;
    [property: string]: any;
  }

  /** A token, as a client of Keystone has it. */
  interface Token {
    id: string;
    expires?: Date;
    tenant?: { id: string; name: string; [property: string]: any };
    [property: string]: any;
  }

  /** Who a client is to its cloud. */
  interface Identity extends EventEmitter2 {
    readonly name: string;
    /** The token; `delete identity.token` makes the next call log in anew. */
    token?: Token;
    user?: any;
    serviceCatalog?: ServiceCatalog;
    /** The login's whole answer. */
    raw?: any;
    /** Logs in anew. */
    authorize(callback: Callback<[]>): void;
    authorize(options: object, callback: Callback<[]>): void;
    authorize(): Promise<void>;
    /** The URL of a service. */
    getServiceEndpointUrl(options: EndpointOptions): string;
  }

  /** A cloud's services by their names. */
  interface ServiceCatalog {
    services: { [name: string]: CatalogService };
    getServiceEndpointUrl(options: EndpointOptions): string;
  }

  interface CatalogService {
    name: string;
    type: string;
    endpoints: any[];
    getEndpointUrl(options?: EndpointOptions): string;
  }

  /** Which of a service's endpoints is wanted. */
  interface EndpointOptions {
    /** The service's type in the catalog: `compute`, `object-store`. */
    serviceType?: string;
    /** The region, in any case. */
    region?: string;
    useInternal?: boolean;
    useAdmin?: boolean;
  }

  type ServerStatus =
    | 'ERROR'
    | 'PROVISIONING'
    | 'REBOOT'
    | 'RUNNING'
    | 'STOPPED'
    | 'TERMINATED'
    | 'UNKNOWN'
    | 'UPDATING';

  /** A server's addresses: by network, or sorted into `public` and `private`. */
  interface ServerAddresses {
    [network: string]: any;
  }

  const common: { auth: any };

  namespace base {
    /** What every client is. */
    class Client extends EventEmitter2 {
      constructor(options?: any);
      readonly provider: string;
      /** The options that the client was made with. */
      config: any;
      /** `http://` or `https://`, where a provider leaves the choice. */
      protocol: string;
      /** Functions that see each request before it is sent. */
      before: Array<(this: any, request: OutgoingRequest) => OutgoingRequest | void>;
      /** The classes of the models that the client makes. */
      models: { [name: string]: any };
      /** What refusals are called, by status. */
      failCodes: { [statusCode: string]: string };
      /** Puts the app's own name in front of the library's in `User-Agent`. */
      setCustomUserAgent(userAgent: string): void;
      getUserAgent(): string;
      /** Nothing that is secret. */
      toJSON(): { [property: string]: any };
      /** Log events: `log::*`, or `log::trace`, `log::debug`, `log::warn`, `log::error`. */
      on(
        event: `log::${string}`,
        listener: (this: this & { event: string }, message: string, object?: any) => void,
        options?: boolean | OnOptions,
      ): this;
      on(
        event: string | symbol | Array<string | symbol>,
        listener: (...values: any[]) => void,
        options?: boolean | OnOptions,
      ): this;
    }

    /** What every model is. */
    class Model extends EventEmitter2 {
      constructor(client?: any, details?: any);
      client: any;
      /** Takes over a provider's answer; an app may put its own in place, on the prototype. */
      _setProperties(details: any): void;
      toJSON(): { [property: string]: any };
      /**
       * Refreshes the model every `interval` milliseconds until it has these attributes, or until the function says
       * so; gives up after `timeLimit` milliseconds.
       */
      setWait(
        attributes: { [property: string]: any } | ((model: this) => boolean),
        interval: number,
        callback: Callback<[this]>,
      ): NodeJS.Timeout;
      setWait(
        attributes: { [property: string]: any } | ((model: this) => boolean),
        interval: number,
        timeLimit: number | undefined,
        callback: Callback<[this]>,
      ): NodeJS.Timeout;
      setWait(
        attributes: { [property: string]: any } | ((model: this) => boolean),
        interval: number,
        timeLimit?: number,
      ): Promise<this>;
      /** The same as `setWait`. */
      until: this['setWait'];
      /** Stops a wait. */
      clearWait(id: NodeJS.Timeout): void;
    }
  }

  namespace storage {
    /** What storage clients of all providers have in common. */
    interface Client extends base.Client {
      getContainers(callback: Callback<[Container[]]>): Request;
      getContainers(options: any, callback: Callback<[Container[]]>): Request;
      getContainers(options?: any): Promise<Container[]>;
      getContainer(container: any, callback: Callback<[Container]>): Request;
      getContainer(container: any): Promise<Container>;
      createContainer(options: any, callback: Callback<[Container]>): Request;
      createContainer(options: any): Promise<Container>;
      destroyContainer(container: any, callback: Callback<[any]>): Request;
      destroyContainer(container: any): Promise<any>;
      getFiles(container: any, callback: Callback<[File[]]>): Request;
      getFiles(container: any, options: any, callback: Callback<[File[]]>): Request;
      getFiles(container: any, options?: any): Promise<File[]>;
      getFile(container: any, file: any, callback: Callback<[File]>): Request;
      getFile(container: any, file: any): Promise<File>;
      removeFile(container: any, file: any, callback: Callback<[any]>): Request;
      removeFile(container: any, file: any): Promise<any>;
      upload(options: StorageUploadOptions, callback?: Callback<[File]>): Upload<[File]>;
      download(options: StorageDownloadOptions, callback?: Callback<[File]>): Download<[File]>;
    }

    interface StorageUploadOptions {
      container: any;
      remote: any;
      [option: string]: any;
    }

    interface StorageDownloadOptions {
      container: any;
      remote: any;
      [option: string]: any;
    }

    interface Container {
      /** Its name. */
      name: string;
    }

    interface File {
      /** The name of its container, or the container. */
      container: any;
      /** Its name. */
      name: string;
      /** Its size in bytes; `null` where the cloud does not say. */
      size: number;
      /** The name of its container. */
      readonly containerName: string;
      /** Its URL. */
      readonly fullPath: string;
    }
  }

  namespace compute {
    /** What compute clients of all providers have in common. */
    interface Client extends base.Client {
      getServers(callback: Callback<[Server[]]>): Request;
      getServers(options?: any): Promise<Server[]>;
      getServer(server: any, callback: Callback<[Server]>): Request;
      getServer(server: any): Promise<Server>;
      createServer(details: any, callback: Callback<[Server]>): Request;
      createServer(details: any): Promise<Server>;
      destroyServer(server: any, callback: Callback<[any]>): Request;
      destroyServer(server: any): Promise<any>;
      rebootServer(server: any, callback: Callback<any[]>): Request;
      rebootServer(server: any, options?: any): Promise<any>;
      getImages(callback: Callback<[Image[]]>): Request;
      getImages(options?: any): Promise<Image[]>;
      getImage(image: any, callback: Callback<[Image]>): Request;
      getImage(image: any): Promise<Image>;
      getFlavors(callback: Callback<[Flavor[]]>): Request;
      getFlavors(options?: any): Promise<Flavor[]>;
      getFlavor(flavor: any, callback: Callback<[Flavor]>): Request;
      getFlavor(flavor: any): Promise<Flavor>;
    }
  }

  /** A client of a provider that is not known here. */
  interface AnyClient extends base.Client {
    [member: string]: any;
  }

  interface BaseProviderOptions {
    provider: Providers;
  }

  type RackspaceRegions = 'DFW' | 'ORD' | 'IAD' | 'LON' | 'HKG' | 'SYD';
}

declare namespace pkgcloud {
  /** The providers by name, and those that other versions have had. */
  type Providers = 'amazon' | 'azure' | 'digitalocean' | 'filesystem' | 'google' | 'hp' | 'iriscouch' | 'joyent' | 'mongohq' | 'mongolab' | 'oneandone' | 'openstack' | 'rackspace' | 'redistogo' | 'telefonic';

  /** Options that clients of all providers take. */
  interface CommonOptions {
    /** Whether the server's certificate must be valid. Default `true`. */
    strictSSL?: boolean;
    /** Certificate authorities in PEM, trusted instead of Node's own and `NODE_EXTRA_CA_CERTS`. */
    ca?: string | Array<string>;
    /** URL of a proxy for all requests; `''` for none. Default: `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`. */
    proxy?: string;
    /** Longest time a call may take, in milliseconds. Default 0: no limit. */
    timeout?: number;
    /** Longest time to connect, in milliseconds. Default 15000. */
    connectTimeout?: number;
    /** Longest time without a byte from or to the server, in milliseconds; 0 for no limit. Default 300000. */
    idleTimeout?: number;
    /** How often a request that the server cannot have served is sent again. Default 2. */
    retries?: number;
  }
  type AmazonProviderOptions = { provider: 'amazon' } & Partial<providers.amazon.ClientOptions>;
  type AzureProviderOptions = { provider: 'azure' } & Partial<providers.azure.ClientOptions>;
  type DigitaloceanProviderOptions = { provider: 'digitalocean' } & Partial<providers.digitalocean.ClientOptions>;
  type OneandoneProviderOptions = { provider: 'oneandone' } & Partial<providers.oneandone.ClientOptions>;
  type OpenstackProviderOptions = { provider: 'openstack' } & Partial<providers.openstack.ClientOptions>;
  type RackspaceProviderOptions = { provider: 'rackspace' } & Partial<providers.rackspace.ClientOptions>;
  type HpProviderOptions = { provider: 'hp' } & Partial<providers.hp.ClientOptions>;
  type FilesystemProviderOptions = { provider: 'filesystem' } & Partial<providers.filesystem.ClientOptions>;
  /** Not part of this version yet. */
  interface GoogleProviderOptions {
    provider: 'google';
    [option: string]: any;
  }
  /** What a client of any provider is made from. */
  type ProviderOptions = AmazonProviderOptions | AzureProviderOptions | DigitaloceanProviderOptions | OneandoneProviderOptions | OpenstackProviderOptions | RackspaceProviderOptions | HpProviderOptions | FilesystemProviderOptions | GoogleProviderOptions;

  namespace blockstorage {
    /** What each provider takes and makes. */
    interface Clients {
      oneandone: {
        options: providers.oneandone.blockstorage.ClientOptions;
        client: providers.oneandone.blockstorage.Client;
      }
      openstack: {
        options: providers.openstack.blockstorage.ClientOptions;
        client: providers.openstack.blockstorage.Client;
      }
      rackspace: {
        options: providers.rackspace.blockstorage.ClientOptions;
        client: providers.rackspace.blockstorage.Client;
      }
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): AnyClient;
  }
  namespace cdn {
    /** What each provider takes and makes. */
    interface Clients {
      openstack: {
        options: providers.openstack.cdn.ClientOptions;
        client: providers.openstack.cdn.Client;
      }
      rackspace: {
        options: providers.rackspace.cdn.ClientOptions;
        client: providers.rackspace.cdn.Client;
      }
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): AnyClient;
  }
  namespace compute {
    /** How large a server is. */
    class Flavor extends pkgcloud.base.Model {
      constructor(client?: any, details?: any);
      /** Fetches the flavor. */
      refresh(callback: Callback<any[]>): Request;
      /** Fetches the flavor. */
      refresh(): Promise<any>;
    }
    /** What a server is made from. */
    class Image extends pkgcloud.base.Model {
      constructor(client?: any, details?: any);
      /** Fetches the image. */
      refresh(callback: Callback<any[]>): Request;
      /** Fetches the image. */
      refresh(): Promise<any>;
      /** Creates an image like this. */
      create(callback: Callback<any[]>): Request;
      /** Creates an image like this. */
      create(): Promise<any>;
      /** Destroys the image. */
      destroy(callback: Callback<any[]>): Request;
      /** Destroys the image. */
      destroy(): Promise<any>;
    }
    /** A virtual machine. */
    class Server extends pkgcloud.base.Model {
      constructor(client?: any, details?: any);
      readonly STATUS: { error: "ERROR"; provisioning: "PROVISIONING"; reboot: "REBOOT"; running: "RUNNING"; stopped: "STOPPED"; terminated: "TERMINATED"; unknown: "UNKNOWN"; updating: "UPDATING" };
      /** Fetches the server and takes over what it is now. */
      refresh(callback: Callback<any[]>): Request;
      /** Fetches the server and takes over what it is now. */
      refresh(): Promise<any>;
      /** Creates a server like this. */
      create(callback: Callback<any[]>): Request;
      /** Creates a server like this. */
      create(): Promise<any>;
      /** Destroys the server. */
      destroy(callback: Callback<any[]>): Request;
      /** Destroys the server. */
      destroy(): Promise<any>;
      /** Reboots the server. */
      reboot(callback: Callback<any[]>): Request;
      /** Reboots the server. */
      reboot(options: any | null | undefined, callback: Callback<any[]>): Request;
      /** Reboots the server. */
      reboot(options?: any | null): Promise<any>;
      /** Resizes the server to a flavor. */
      resize(flavor: any, callback: Callback<any[]>): Request;
      /** Resizes the server to a flavor. */
      resize(flavor: any): Promise<any>;
    }
    /** Whether an IP address belongs to a private, local or link-local range. */
    const isPrivate: (address: string) => boolean;
    /** Whether it does not; so is a name. */
    const isPublic: (address: string) => boolean;
    /** The password of a server's administrator, where it is known; otherwise an empty string. */
    const serverPass: (server: any) => string;
    /** A server's address: a public one, or a private one if there is no other or `isPrivate` asks for it. */
    const serverIp: (server: any, options?: { isPublic?: boolean; isPrivate?: boolean }) => string | null;
    /** What each provider takes and makes. */
    interface Clients {
      amazon: {
        options: providers.amazon.compute.ClientOptions;
        client: providers.amazon.compute.Client;
      }
      azure: {
        options: providers.azure.compute.ClientOptions;
        client: providers.azure.compute.Client;
      }
      digitalocean: {
        options: providers.digitalocean.compute.ClientOptions;
        client: providers.digitalocean.compute.Client;
      }
      oneandone: {
        options: providers.oneandone.compute.ClientOptions;
        client: providers.oneandone.compute.Client;
      }
      openstack: {
        options: providers.openstack.compute.ClientOptions;
        client: providers.openstack.compute.Client;
      }
      rackspace: {
        options: providers.rackspace.compute.ClientOptions;
        client: providers.rackspace.compute.Client;
      }
      hp: {
        options: providers.hp.compute.ClientOptions;
        client: providers.hp.compute.Client;
      }
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): Client;
  }
  namespace database {
    /** What each provider takes and makes. */
    interface Clients {
      openstack: {
        options: providers.openstack.database.ClientOptions;
        client: providers.openstack.database.Client;
      }
      rackspace: {
        options: providers.rackspace.database.ClientOptions;
        client: providers.rackspace.database.Client;
      }
      hp: {
        options: providers.hp.database.ClientOptions;
        client: providers.hp.database.Client;
      }
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): AnyClient;
  }
  namespace dns {
    /** What each provider takes and makes. */
    interface Clients {
      rackspace: {
        options: providers.rackspace.dns.ClientOptions;
        client: providers.rackspace.dns.Client;
      }
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): AnyClient;
  }
  namespace loadbalancer {
    /** What each provider takes and makes. */
    interface Clients {
      oneandone: {
        options: providers.oneandone.loadbalancer.ClientOptions;
        client: providers.oneandone.loadbalancer.Client;
      }
      rackspace: {
        options: providers.rackspace.loadbalancer.ClientOptions;
        client: providers.rackspace.loadbalancer.Client;
      }
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): AnyClient;
  }
  namespace network {
    /** What each provider takes and makes. */
    interface Clients {
      openstack: {
        options: providers.openstack.network.ClientOptions;
        client: providers.openstack.network.Client;
      }
      rackspace: {
        options: providers.rackspace.network.ClientOptions;
        client: providers.rackspace.network.Client;
      }
      hp: {
        options: providers.hp.network.ClientOptions;
        client: providers.hp.network.Client;
      }
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): AnyClient;
  }
  namespace orchestration {
    /** What each provider takes and makes. */
    interface Clients {
      openstack: {
        options: providers.openstack.orchestration.ClientOptions;
        client: providers.openstack.orchestration.Client;
      }
      rackspace: {
        options: providers.rackspace.orchestration.ClientOptions;
        client: providers.rackspace.orchestration.Client;
      }
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): AnyClient;
  }
  namespace storage {
    /** A file (object, blob) in a container. */
    class File extends pkgcloud.base.Model {
      constructor(client?: any, details?: any);
      /** Removes the file. */
      remove(callback: Callback<any[]>): Request;
      /** Removes the file. */
      remove(): Promise<any>;
      /** Downloads the file; as the client's `download`. */
      download(options: any, callback?: Callback<any[]>): Download<any[]>;
    }
    /** A container (bucket) of files. */
    class Container extends pkgcloud.base.Model {
      constructor(client?: any, details?: any);
      /** Creates a container of this name. */
      create(callback: Callback<any[]>): Request;
      /** Creates a container of this name. */
      create(): Promise<any>;
      /** Fetches the container. */
      refresh(callback: Callback<any[]>): Request;
      /** Fetches the container. */
      refresh(): Promise<any>;
      /** Destroys the container and all files in it. */
      destroy(callback: Callback<any[]>): Request;
      /** Destroys the container and all files in it. */
      destroy(): Promise<any>;
      /** Uploads a file into the container; as the client's `upload`. */
      upload(options: any, callback?: Callback<any[]>): Upload<any[]>;
      /** Lists the container's files and keeps them in `files`. */
      getFiles(callback: Callback<any[]>): Request;
      /** Lists the container's files and keeps them in `files`. */
      getFiles(options: any | null | undefined, callback: Callback<any[]>): Request;
      /** Lists the container's files and keeps them in `files`. */
      getFiles(options?: any | null): Promise<any>;
      /** Removes a file. */
      removeFile(file: any, callback: Callback<any[]>): Request;
      /** Removes a file. */
      removeFile(file: any): Promise<any>;
    }
    /** What each provider takes and makes. */
    interface Clients {
      amazon: {
        options: providers.amazon.storage.ClientOptions;
        client: providers.amazon.storage.Client;
      }
      openstack: {
        options: providers.openstack.storage.ClientOptions;
        client: providers.openstack.storage.Client;
      }
      rackspace: {
        options: providers.rackspace.storage.ClientOptions;
        client: providers.rackspace.storage.Client;
      }
      hp: {
        options: providers.hp.storage.ClientOptions;
        client: providers.hp.storage.Client;
      }
      filesystem: {
        options: providers.filesystem.storage.ClientOptions;
        client: providers.filesystem.storage.Client;
      }
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): Client;
  }
  namespace providers {
    /** Amazon Web Services, and any store that speaks S3. */
    namespace amazon {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'amazon';
        /**
         * Id of the access key. Without any key, the environment's credentials are used: variables, shared files
         * and profile, web identity, process, container and machine metadata.
         */
        keyId?: string;
        /** The same as `keyId`. */
        accessKeyId?: string;
        /** The secret access key. */
        key?: string;
        /** The same as `key`. */
        accessKey?: string;
        /** Session token that belongs to temporary keys. */
        sessionToken?: string;
        /**
         * Credentials of the AWS SDK, version 2 or 3: `{accessKeyId, secretAccessKey, sessionToken}`, an object that
         * fetches them, or a function that returns them. They win over `keyId` and `key`.
         */
        credentials?: any;
        /** Region, such as `eu-west-1`. Default: `AWS_REGION`, then `us-east-1` for S3. */
        region?: string;
        /** URL, host, or endpoint object of the SDK, of a service other than Amazon's own. */
        endpoint?: any;
        /** Whether the bucket is named in the path and not in the host. Default: as its name and the endpoint allow. */
        forcePathBucket?: boolean;
        /** The same as `forcePathBucket`. */
        s3ForcePathStyle?: boolean;
        /** The same as `forcePathBucket`. */
        forcePathStyle?: boolean;
        /** Scheme of `serversUrl`: `http://` or `https://` (default). */
        protocol?: string;
        /** Host and port of a server that gets all requests, whole URL first, as a proxy: for tests. */
        serversUrl?: string;
        /** Name of the security group that servers are created in; wins over the call's. */
        securityGroup?: string;
        /** Id of the security group that servers are created in; wins over the call's. */
        securityGroupId?: string;
        /** What `getVersion` tells. Default `2014-06-15`. */
        version?: string;
      }
      /** Servers (EC2 instances), images, key pairs and security groups. */
      namespace compute {
        interface ClientOptions extends providers.amazon.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetImagesOptions {
          /** Whose: `self` (default, if no images are named), `amazon`, an account's id, or several of these. */
          owners?: any;
          /** Ids of images, one or several. */
          images?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateImageOptions {
          /** Its name. Required. */
          name?: string;
          /** The server. Required. */
          server?: Ref<providers.amazon.compute.Server, 'id'>;
          /** What it is for. */
          description?: string;
          /** Whether the server keeps running meanwhile. */
          noReboot?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetServersOptions {
          /** Filters: `[{Name, Values}]`. */
          Filters?: any;
          /** Ids of servers. */
          InstanceIds?: Array<string>;
          /** Most servers in the one answer that is asked for. Default: all, page by page. */
          MaxResults?: number;
          /** Where the list goes on. */
          NextToken?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServerOptions {
          /** Its name. It goes into the user data, as in 2.2.0; with user data or tags of your own, into the `Name` tag. */
          name?: string;
          /** The image it is made from. Required. */
          image?: Ref<providers.amazon.compute.Image, 'id'>;
          /** Its flavor. Default: EC2's own. */
          flavor?: Ref<providers.amazon.compute.Flavor, 'id'>;
          /** Name of the key pair to let in. */
          keyname?: string;
          /** The same as `keyname`. */
          KeyName?: string;
          /** Availability zone. */
          zone?: string;
          /** Names of security groups, one or several. The client's `securityGroup` wins. */
          SecurityGroup?: any;
          /** Ids of security groups, one or several. The client's `securityGroupId` wins. */
          SecurityGroupId?: any;
          /** Id of the subnet it is in. */
          subnet?: string;
          /** The same as `subnet`. */
          SubnetId?: string;
          /** User data, in base64. */
          userData?: string;
          /** The same as `userData`. */
          UserData?: string;
          /** Tags: names and values. */
          tags?: { [name: string]: any };
          /** Its disks: `[{DeviceName, Ebs: {VolumeSize}}]`. */
          BlockDeviceMappings?: any;
          /** Its network interfaces: `[{DeviceIndex, SubnetId, Groups}]`. */
          NetworkInterfaces?: any;
          /** The role that its programs have: `{Name}` or `{Arn}`. */
          IamInstanceProfile?: any;
          /** Where it is placed: `{AvailabilityZone, GroupName, Tenancy}`. */
          Placement?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface ListKeysOptions {
          /** Their names. Default: all. */
          keyNames?: Array<string>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddKeyOptions {
          /** Its name. Required. */
          name?: string;
          /** The key, as in `~/.ssh/id_ed25519.pub`. Required. */
          key?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface ListGroupsOptions {
          /** Their names. */
          groupNames?: Array<string>;
          /** Their ids. */
          groupIds?: Array<string>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddGroupOptions {
          /** Its name. Required. */
          name?: string;
          /** What it is for. Required. */
          description?: string;
          /** Id of its network. Default: the default one. */
          vpcId?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddRulesOptions {
          /** The group's name or id. Required. */
          name?: string;
          /** The rules, as the SDK has them: `[{IpProtocol, FromPort, ToPort, IpRanges: [{CidrIp}]}]`. Required. */
          rules?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DelRulesOptions {
          /** The group's name or id. Required. */
          name?: string;
          /** The rules, as the SDK has them: `[{IpProtocol, FromPort, ToPort, IpRanges: [{CidrIp}]}]`. Required. */
          rules?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of amazon compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Sends a request of your own, signed with the client's keys. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own, signed with the client's keys. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of the service, of a container or of a file. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** The option `version`; the API that is spoken is 2016-11-15. */
          getVersion(callback: Callback<[string]>): Request;
          /** The option `version`; the API that is spoken is 2016-11-15. */
          getVersion(call?: CallOptions): Reply<[string]>;
          /** Always an error: the API does not tell its limits. */
          getLimits(callback: Callback<[]>): Request;
          /** Always an error: the API does not tell its limits. */
          getLimits(call?: CallOptions): Reply<[]>;
          /** Lists the flavors that 2.2.0 knows, without a request. */
          getFlavors(callback: Callback<[Array<providers.amazon.compute.Flavor>]>): Request;
          /** Lists the flavors that 2.2.0 knows, without a request. */
          getFlavors(call?: CallOptions): Reply<[Array<providers.amazon.compute.Flavor>]>;
          /** Gets a flavor, without a request. */
          getFlavor(flavor: Ref<providers.amazon.compute.Flavor, 'id'>, callback: Callback<[providers.amazon.compute.Flavor]>): Request;
          /** Gets a flavor, without a request. */
          getFlavor(flavor: Ref<providers.amazon.compute.Flavor, 'id'>, call?: CallOptions): Reply<[providers.amazon.compute.Flavor]>;
          /** Lists images, your own if nothing else is said. DescribeImages */
          getImages(callback: Callback<[Array<providers.amazon.compute.Image>]>): Request;
          /** Lists images, your own if nothing else is said. DescribeImages */
          getImages(options: GetImagesOptions | null | undefined, callback: Callback<[Array<providers.amazon.compute.Image>]>): Request;
          /** Lists images, your own if nothing else is said. DescribeImages */
          getImages(options?: GetImagesOptions | null): Reply<[Array<providers.amazon.compute.Image>]>;
          /** Gets an image. DescribeImages */
          getImage(image: Ref<providers.amazon.compute.Image, 'id'>, callback: Callback<[providers.amazon.compute.Image]>): Request;
          /** Gets an image. DescribeImages */
          getImage(image: Ref<providers.amazon.compute.Image, 'id'>, call?: CallOptions): Reply<[providers.amazon.compute.Image]>;
          /** Creates an image of a server. CreateImage, DescribeImages */
          createImage(callback: Callback<[providers.amazon.compute.Image]>): Request;
          /** Creates an image of a server. CreateImage, DescribeImages */
          createImage(options: CreateImageOptions | null | undefined, callback: Callback<[providers.amazon.compute.Image]>): Request;
          /** Creates an image of a server. CreateImage, DescribeImages */
          createImage(options?: CreateImageOptions | null): Reply<[providers.amazon.compute.Image]>;
          /** Removes an image and its snapshots. DescribeImages, DeregisterImage, DeleteSnapshot */
          destroyImage(image: Ref<providers.amazon.compute.Image, 'id'>, callback: Callback<[any]>): Request;
          /** Removes an image and its snapshots. DescribeImages, DeregisterImage, DeleteSnapshot */
          destroyImage(image: Ref<providers.amazon.compute.Image, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Lists servers. DescribeInstances */
          getServers(callback: Callback<[Array<providers.amazon.compute.Server>]>): Request;
          /** Lists servers. DescribeInstances */
          getServers(options: GetServersOptions | null | undefined, callback: Callback<[Array<providers.amazon.compute.Server>]>): Request;
          /** Lists servers. DescribeInstances */
          getServers(options?: GetServersOptions | null): Reply<[Array<providers.amazon.compute.Server>]>;
          /** Gets a server that is not terminated. DescribeInstances */
          getServer(server: Ref<providers.amazon.compute.Server, 'id'>, callback: Callback<[providers.amazon.compute.Server]>): Request;
          /** Gets a server that is not terminated. DescribeInstances */
          getServer(server: Ref<providers.amazon.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.amazon.compute.Server]>;
          /** Creates a server. RunInstances */
          createServer(callback: Callback<[providers.amazon.compute.Server]>): Request;
          /** Creates a server. RunInstances */
          createServer(options: CreateServerOptions | null | undefined, callback: Callback<[providers.amazon.compute.Server]>): Request;
          /** Creates a server. RunInstances */
          createServer(options?: CreateServerOptions | null): Reply<[providers.amazon.compute.Server]>;
          /** Terminates a server. TerminateInstances */
          destroyServer(server: Ref<providers.amazon.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Terminates a server. TerminateInstances */
          destroyServer(server: Ref<providers.amazon.compute.Server, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Reboots a server. RebootInstances */
          rebootServer(server: Ref<providers.amazon.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Reboots a server. RebootInstances */
          rebootServer(server: Ref<providers.amazon.compute.Server, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Always an error: 2.2.0 does not do it. */
          renameServer(callback: Callback<[]>): Request;
          /** Always an error: 2.2.0 does not do it. */
          renameServer(server: any | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: 2.2.0 does not do it. */
          renameServer(server: any | null | undefined, name: any | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: 2.2.0 does not do it. */
          renameServer(server?: any | null, name?: any | null): Reply<[]>;
          /** Adds to an instance the name that its user data has. DescribeInstanceAttribute */
          _getDetails(details: { [name: string]: any }, callback: Callback<[any]>): Request;
          /** Adds to an instance the name that its user data has. DescribeInstanceAttribute */
          _getDetails(details: { [name: string]: any }, call?: CallOptions): Reply<[any]>;
          /** Lists key pairs. DescribeKeyPairs */
          listKeys(callback: Callback<[any]>): Request;
          /** Lists key pairs. DescribeKeyPairs */
          listKeys(options: ListKeysOptions | null | undefined, callback: Callback<[any]>): Request;
          /** Lists key pairs. DescribeKeyPairs */
          listKeys(options?: ListKeysOptions | null): Reply<[any]>;
          /** Gets a key pair. DescribeKeyPairs */
          getKey(name: string, callback: Callback<[any | undefined]>): Request;
          /** Gets a key pair. DescribeKeyPairs */
          getKey(name: string, call?: CallOptions): Reply<[any | undefined]>;
          /** Imports a public key. ImportKeyPair */
          addKey(callback: Callback<[boolean]>): Request;
          /** Imports a public key. ImportKeyPair */
          addKey(options: AddKeyOptions | null | undefined, callback: Callback<[boolean]>): Request;
          /** Imports a public key. ImportKeyPair */
          addKey(options?: AddKeyOptions | null): Reply<[boolean]>;
          /** Removes a key pair. DeleteKeyPair */
          destroyKey(name: string, callback: Callback<[boolean]>): Request;
          /** Removes a key pair. DeleteKeyPair */
          destroyKey(name: string, call?: CallOptions): Reply<[boolean]>;
          /** Lists security groups. DescribeSecurityGroups */
          listGroups(callback: Callback<[any]>): Request;
          /** Lists security groups. DescribeSecurityGroups */
          listGroups(options: ListGroupsOptions | null | undefined, callback: Callback<[any]>): Request;
          /** Lists security groups. DescribeSecurityGroups */
          listGroups(options?: ListGroupsOptions | null): Reply<[any]>;
          /** Gets a security group. DescribeSecurityGroups */
          getGroup(name: string, callback: Callback<[any]>): Request;
          /** Gets a security group. DescribeSecurityGroups */
          getGroup(name: string, call?: CallOptions): Reply<[any]>;
          /** Creates a security group. CreateSecurityGroup */
          addGroup(callback: Callback<[any]>): Request;
          /** Creates a security group. CreateSecurityGroup */
          addGroup(options: AddGroupOptions | null | undefined, callback: Callback<[any]>): Request;
          /** Creates a security group. CreateSecurityGroup */
          addGroup(options?: AddGroupOptions | null): Reply<[any]>;
          /** Removes a security group. DeleteSecurityGroup */
          destroyGroup(name: string, callback: Callback<[boolean]>): Request;
          /** Removes a security group. DeleteSecurityGroup */
          destroyGroup(name: string, call?: CallOptions): Reply<[boolean]>;
          /** Lets traffic into a security group. AuthorizeSecurityGroupIngress */
          addRules(callback: Callback<[boolean]>): Request;
          /** Lets traffic into a security group. AuthorizeSecurityGroupIngress */
          addRules(options: AddRulesOptions | null | undefined, callback: Callback<[boolean]>): Request;
          /** Lets traffic into a security group. AuthorizeSecurityGroupIngress */
          addRules(options?: AddRulesOptions | null): Reply<[boolean]>;
          /** Takes rules back. RevokeSecurityGroupIngress */
          delRules(callback: Callback<[boolean]>): Request;
          /** Takes rules back. RevokeSecurityGroupIngress */
          delRules(options: DelRulesOptions | null | undefined, callback: Callback<[boolean]>): Request;
          /** Takes rules back. RevokeSecurityGroupIngress */
          delRules(options?: DelRulesOptions | null): Reply<[boolean]>;
        }
        /** How large a server is (an instance type). */
        class Flavor extends pkgcloud.compute.Flavor {
          constructor(client?: any, details?: any);
          client: Client;
          /** The instance type. */
          id: string;
          /** The same as its id. */
          name: string;
          /** Its memory in MB, where that is known. */
          ram: number;
          /** Its disk in GB, where that is known. */
          disk: number;
          /** Fetches the flavor. */
          refresh(callback: Callback<[providers.amazon.compute.Flavor]>): Request;
          /** Fetches the flavor. */
          refresh(): Reply<[providers.amazon.compute.Flavor]>;
        }
        /** What a server is made from (an AMI). */
        class Image extends pkgcloud.compute.Image {
          constructor(client?: any, details?: any);
          client: Client;
          /** Its id. */
          id: string;
          /** Its name, or the part of its location that stands for one. */
          name: string;
          /** When it was created; 1970 if EC2 does not say. */
          created: Date;
          /** Its disks: `[{DeviceName, Ebs: {SnapshotId, VolumeSize}}]`. */
          blockDeviceMappings: Array<any>;
          /** The provider's own answer. */
          details: any;
          /** The provider's own answer. */
          amazon: any;
          /** Fetches the image. */
          refresh(callback: Callback<[providers.amazon.compute.Image]>): Request;
          /** Fetches the image. */
          refresh(): Reply<[providers.amazon.compute.Image]>;
          /** Creates an image like this. */
          create(callback: Callback<[providers.amazon.compute.Image]>): Request;
          /** Creates an image like this. */
          create(): Reply<[providers.amazon.compute.Image]>;
          /** Destroys the image. */
          destroy(callback: Callback<[any]>): Request;
          /** Destroys the image. */
          destroy(): Reply<[any]>;
        }
        /** A virtual machine (an instance). */
        class Server extends pkgcloud.compute.Server {
          constructor(client?: any, details?: any);
          client: Client;
          /** Its id. */
          id: string;
          /** Its name: by its `Name` tag, or from its user data. */
          name: string;
          /** What it is doing, in pkgcloud's words. */
          status: ServerStatus;
          /** Id of the image it was made from. */
          imageId: string;
          /** Its addresses and names, public and private ones. */
          addresses: ServerAddresses;
          /** When it was started. */
          launchTime: Date;
          /** Its flavor (instance type). */
          flavorId: string;
          /** The provider's own answer. */
          original: any;
          /** The provider's own answer. */
          amazon: any;
          /** Fetches the server and takes over what it is now. */
          refresh(callback: Callback<[providers.amazon.compute.Server]>): Request;
          /** Fetches the server and takes over what it is now. */
          refresh(): Promise<providers.amazon.compute.Server>;
          /** Creates a server like this. */
          create(callback: Callback<[providers.amazon.compute.Server]>): Request;
          /** Creates a server like this. */
          create(): Reply<[providers.amazon.compute.Server]>;
          /** Destroys the server. */
          destroy(callback: Callback<[any]>): Request;
          /** Destroys the server. */
          destroy(): Reply<[any]>;
          /** Reboots the server. */
          reboot(callback: Callback<[any]>): Request;
          /** Reboots the server. */
          reboot(options: any | null | undefined, callback: Callback<[any]>): Request;
          /** Reboots the server. */
          reboot(options?: any | null): Reply<[any]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Containers (buckets) and files (objects) of S3 or a store that speaks it. */
      namespace storage {
        interface ClientOptions extends providers.amazon.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UploadOptions {
          /** Its container. */
          container: Ref<providers.amazon.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.amazon.storage.File, 'name'>;
          /** A local file to read, instead of what is written to the stream. */
          local?: string;
          /** Bytes in a part of a multipart upload, 5 MiB or more. Default 5 MiB; what fits into one is sent at once. */
          partSize?: number;
          /** Parts that are sent at the same time. Default 1. */
          queueSize?: number;
          /** Number of bytes, where it is known: an upload that ends with another is not stored. */
          size?: number;
          /** Media type. Default: by the name's extension, or `application/octet-stream`. */
          contentType?: string;
          /** How the bytes are encoded, such as `gzip`. */
          contentEncoding?: string;
          /** How a browser shows it, such as `attachment; filename="a.txt"`. */
          contentDisposition?: string;
          /** Language of the content. */
          contentLanguage?: string;
          /** How long it may be cached. */
          cacheControl?: string;
          /** When it is no longer good, as an HTTP date. */
          expires?: string;
          /** Canned access control list, such as `public-read`. */
          acl?: string;
          /** How it is stored, such as `STANDARD_IA`. */
          storageClass?: string;
          /** Encryption at rest: `AES256` or `aws:kms`. */
          serverSideEncryption?: string;
          /** Id of the key for `aws:kms`. */
          ssekmsKeyId?: string;
          /** Encryption with a key of your own: `AES256`. Default with such a key. */
          sseCustomerAlgorithm?: string;
          /** The key of your own: 32 bytes. */
          sseCustomerKey?: string;
          /** Tags, as an object or as a query string. */
          tagging?: any;
          /** Where a website's request for it is sent on to. */
          websiteRedirectLocation?: string;
          /** Metadata: names and values. */
          metadata?: { [name: string]: any };
          /** More headers. */
          headers?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DownloadOptions {
          /** Its container. */
          container: Ref<providers.amazon.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.amazon.storage.File, 'name'>;
          /** A local file to write. */
          local?: string;
          /** First byte wanted, from 0. */
          start?: number;
          /** Last byte wanted. */
          end?: number;
          /** Which of its versions. Default: the latest. */
          versionId?: string;
          /** More headers. */
          headers?: { [name: string]: any };
          /** Encryption with a key of your own: `AES256`. Default with such a key. */
          sseCustomerAlgorithm?: string;
          /** The key of your own: 32 bytes. */
          sseCustomerKey?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetFilesOptions {
          /** Name after which the list goes on. */
          marker?: string;
          /** Only files whose names start so. */
          prefix?: string;
          /** Character that separates pseudo-directories, which are then listed once each. */
          delimiter?: string;
          /**
           * Most files in the one answer of S3's that is asked for; the callback's third value says where the next
           * one starts.
           */
          maxKeys?: number;
          /** Most files in all. Default: all there are. */
          limit?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of amazon storage. */
        class Client extends pkgcloud.base.Client implements pkgcloud.storage.Client {
          constructor(options: ClientOptions);
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Sends a request of your own, signed with the client's keys. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own, signed with the client's keys. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of the service, of a container or of a file. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Lists containers. ListBuckets */
          getContainers(callback: Callback<[Array<providers.amazon.storage.Container>]>): Request;
          /** Lists containers. ListBuckets */
          getContainers(call?: CallOptions): Reply<[Array<providers.amazon.storage.Container>]>;
          /** Gets a container and the first of its files. ListObjects */
          getContainer(container: Ref<providers.amazon.storage.Container, 'name'>, callback: Callback<[providers.amazon.storage.Container]>): Request;
          /** Gets a container and the first of its files. ListObjects */
          getContainer(container: Ref<providers.amazon.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.amazon.storage.Container]>;
          /** Creates a container. CreateBucket */
          createContainer(options: string | { [name: string]: any }, callback: Callback<[providers.amazon.storage.Container]>): Request;
          /** Creates a container. CreateBucket */
          createContainer(options: string | { [name: string]: any }, call?: CallOptions): Reply<[providers.amazon.storage.Container]>;
          /** Removes a container and all files in it. ListObjects, DeleteObjects, DeleteBucket */
          destroyContainer(container: Ref<providers.amazon.storage.Container, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a container and all files in it. ListObjects, DeleteObjects, DeleteBucket */
          destroyContainer(container: Ref<providers.amazon.storage.Container, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes a file; calls back with whether a delete marker stands in its place now. DeleteObject */
          removeFile(container: Ref<providers.amazon.storage.Container, 'name'>, file: Ref<providers.amazon.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file; calls back with whether a delete marker stands in its place now. DeleteObject */
          removeFile(container: Ref<providers.amazon.storage.Container, 'name'>, file: Ref<providers.amazon.storage.File, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Uploads a file: returns a stream to write to. PutObject, or a multipart upload */
          upload(options: UploadOptions & FromStream, callback?: Callback<[providers.amazon.storage.File]>): Upload<[providers.amazon.storage.File]>;
          /** Downloads a file: returns a stream to read from. GetObject */
          download(options: DownloadOptions & ToStream, callback?: Callback<[providers.amazon.storage.File]>): Download<[providers.amazon.storage.File]>;
          /** Gets a file's properties. HeadObject */
          getFile(container: Ref<providers.amazon.storage.Container, 'name'>, file: Ref<providers.amazon.storage.File, 'name'>, callback: Callback<[providers.amazon.storage.File]>): Request;
          /** Gets a file's properties. HeadObject */
          getFile(container: Ref<providers.amazon.storage.Container, 'name'>, file: Ref<providers.amazon.storage.File, 'name'>, call?: CallOptions): Reply<[providers.amazon.storage.File]>;
          /** Lists a container's files: all of them, or as many as are asked for. ListObjects */
          getFiles(container: Ref<providers.amazon.storage.Container, 'name'>, callback: Callback<[Array<providers.amazon.storage.File>, any]>): Request;
          /** Lists a container's files: all of them, or as many as are asked for. ListObjects */
          getFiles(container: Ref<providers.amazon.storage.Container, 'name'>, options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.amazon.storage.File>, any]>): Request;
          /** Lists a container's files: all of them, or as many as are asked for. ListObjects */
          getFiles(container: Ref<providers.amazon.storage.Container, 'name'>, options?: GetFilesOptions | null): Reply<[Array<providers.amazon.storage.File>, any]>;
        }
        /** A container (bucket) of files. */
        class Container extends pkgcloud.storage.Container {
          constructor(client?: any, details?: any);
          client: Client;
          /** Most files that the listing it came with could have. */
          maxKeys: number;
          /** Whether it has more files than that listing. */
          isTruncated: boolean;
          /** Its files, as far as they are known. */
          files: Array<providers.amazon.storage.File>;
          /** Creates a container of this name. */
          create(callback: Callback<[providers.amazon.storage.Container]>): Request;
          /** Creates a container of this name. */
          create(): Reply<[providers.amazon.storage.Container]>;
          /** Fetches the container. */
          refresh(callback: Callback<[providers.amazon.storage.Container]>): Request;
          /** Fetches the container. */
          refresh(): Reply<[providers.amazon.storage.Container]>;
          /** Destroys the container and all files in it. */
          destroy(callback: Callback<[boolean]>): Request;
          /** Destroys the container and all files in it. */
          destroy(): Reply<[boolean]>;
          /** Uploads a file into the container; as the client's `upload`. */
          upload(options: Given<UploadOptions, 'container'> & FromStream, callback?: Callback<[providers.amazon.storage.File]>): Upload<[providers.amazon.storage.File]>;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(callback: Callback<[Array<providers.amazon.storage.File>, any]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.amazon.storage.File>, any]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options?: GetFilesOptions | null): Promise<Array<providers.amazon.storage.File>>;
          /** Removes a file. */
          removeFile(file: Ref<providers.amazon.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. */
          removeFile(file: Ref<providers.amazon.storage.File, 'name'>): Reply<[boolean]>;
        }
        /** A file (object) in a container. */
        class File extends pkgcloud.storage.File {
          constructor(client?: any, details?: any);
          client: Client;
          /** What tells its content apart, in most cases its MD5. */
          etag: string;
          /** When it was last changed; `null` right after an upload. */
          lastModified: Date;
          /** Its URL, after an upload. */
          location: string;
          /** How it is stored, such as `STANDARD`. */
          storageClass: string;
          /** Its media type. */
          contentType: string;
          /** Its metadata, where they were asked for. */
          metadata: { [name: string]: string };
          /** Its version, in a bucket that keeps them. */
          versionId: string;
          /** Removes the file. */
          remove(callback: Callback<[boolean]>): Request;
          /** Removes the file. */
          remove(): Reply<[boolean]>;
          /** Downloads the file; as the client's `download`. */
          download(options?: Given<DownloadOptions, 'container' | 'remote'> & ToStream | null, callback?: Callback<[providers.amazon.storage.File]>): Download<[providers.amazon.storage.File]>;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
    /** Microsoft Azure. */
    namespace azure {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'azure';
        /** Id of the directory (tenant) of the service principal. */
        tenantId?: string;
        /** Id of the service principal's application (client). */
        clientId?: string;
        /** The application's secret. */
        clientSecret?: string;
        /** `true` to be the managed identity of the machine, or the client id of one of its user-assigned identities. */
        managedIdentity?: boolean | string;
        /** An object that fetches access tokens, `getToken(scope)`, as those of the package @azure/identity do. */
        credentials?: any;
        /** An access token that was got elsewhere; nothing renews it. */
        token?: string;
        /** URL of the service that service principals log in to. Default `https://login.microsoftonline.com`. */
        authorityHost?: string;
        /**
         * URL of the service that managed identities log in to. Default: what the environment says, then
         * `http://169.254.169.254`.
         */
        identityEndpoint?: string;
        /** Id of the subscription. Required. */
        subscriptionId?: string;
        /** Private key of the management certificate, in PEM: for the classic API. */
        key?: string;
        /** The management certificate, in PEM: for the classic API. */
        cert?: string;
        /** Storage account that the classic API puts disks into. */
        storageAccount?: string;
        /** Key of that account, in base64: to remove a server's disk. */
        storageAccessKey?: string;
        /** Scheme of `serversUrl`: `http://` or `https://` (default). */
        protocol?: string;
        /**
         * Host, and port if it is not the usual one, of the API. Default `management.core.windows.net` for the
         * classic API, `management.azure.com` for Resource Manager.
         */
        serversUrl?: string;
        /**
         * What tokens for Resource Manager are for, in a cloud of your own. Default `https://management.azure.com`, or
         * that of the sovereign cloud that `serversUrl` names.
         */
        audience?: string;
        /** Region, such as `westeurope`, where no call names one. */
        location?: string;
        /** Resource group that servers are in (Resource Manager). Default: each new server gets its own. */
        resourceGroup?: string;
        /**
         * Pause between two questions whether an operation is done, in milliseconds, where the service names none.
         * Default 3000.
         */
        operationInterval?: number;
        /** Longest time that an operation may take, in milliseconds; 0 for no limit. Default 1800000, half an hour. */
        operationTimeout?: number;
      }
      /** Servers (virtual machines), images and sizes. */
      namespace compute {
        interface ClientOptions extends providers.azure.ClientOptions {
        }
        interface GetImagesOptions {
          /** A publisher in the marketplace, such as `Canonical`; without one, your own images are listed. */
          publisher?: string;
          /** One of its offers, such as `ubuntu-24_04-lts`. Without one, an image for each SKU of all offers is listed. */
          offer?: string;
          /** One of the offer's SKUs, such as `server`: an image for each version is listed. */
          sku?: string;
          /** The location whose marketplace is looked at. Default: the client's. */
          location?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateImageOptions {
          /** Its name. Required. */
          name?: string;
          /** The server that it is made of. Required. */
          server?: Ref<providers.azure.compute.Server, 'id'>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServerOptionsItem {
          /** Certificate of the user, in PEM, with an RSA key. */
          cert?: string;
          /** Password of that certificate (classic). */
          pemPassword?: string;
          /**
           * Public key of the user as OpenSSH writes it, `ssh-ed25519 AAAA…`, instead of a certificate (Resource
           * Manager).
           */
          publicKey?: string;
          /** The public port. Default 22. */
          port?: string;
          /** The port on the server. Default 22. */
          localPort?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServerOptions {
          /** Its name. Required. */
          name?: string;
          /** Its flavor. Required. */
          flavor?: Ref<providers.azure.compute.Flavor, 'id'>;
          /**
           * The image it is made from. Required. With Resource Manager: `publisher:offer:sku:version`, the version
           * may be `latest`; or the id of an image of your own.
           */
          image?: Ref<providers.azure.compute.Image, 'id'>;
          /** Name of its administrator. Required. */
          username?: string;
          /** The administrator's password. Required, unless Resource Manager makes a Linux server with an `ssh` key. */
          password?: string;
          /** The location that it is in. Default: the client's. One of both is required. */
          location?: string;
          /** How a Linux server is logged in to. */
          ssh?: CreateServerOptionsItem;
          /** How a Windows server is logged in to. */
          rdp?: {
          /** The public port. Default 3389. */
          port?: string;
          /** The port on the server. Default 3389. */
          localPort?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
          };
          /** Ports to open, beside that for logins. */
          ports?: Array<{
          /** What it is for, such as `http`. Required. */
          name: string;
          /** `tcp` (default) or `udp`. */
          protocol?: string;
          /** The port's number. Required. */
          port: string;
          /** The number that it has on the server. Default: the same. Resource Manager maps no ports. */
          localPort?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
          }>;
          /** The computer's name, which Windows keeps to 15 characters. Default: what fits of `name`. */
          computerName?: string;
          /**
           * Resource group for it and all that it needs (Resource Manager). It is created if it is not there. Default:
           * the client's, or one of its own that is removed with it.
           */
          resourceGroup?: string;
          /** Id of a subnet to be in, instead of one of its own (Resource Manager). */
          subnet?: string;
          /** Whether it gets a public address (Resource Manager). Default `true`. */
          publicAddress?: boolean;
          /** Kind of its disk, such as `Premium_LRS` (Resource Manager). Default: the size's. */
          diskType?: string;
          /** Data for cloud-init and the like, in base64 (Resource Manager). */
          customData?: string;
          /** Tags (Resource Manager). */
          tags?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateHostedServiceService {
          /** Its name. Required. */
          name: string;
          /** The location that it is in. Default: the client's. */
          location?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddKeyOptions {
          /** Its name. */
          name?: string;
          /** Its public key. */
          key?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface XmlRequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of azure compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          /** Scheme of the API's URL: `https://`. */
          protocol: string;
          /** Host of the API. */
          serversUrl: string;
          /** Id of the subscription. */
          subscriptionId: string;
          /** The classic API's version. */
          version: string;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** The version of the API that is spoken. */
          getVersion(callback: Callback<[string]>): Request;
          /** The version of the API that is spoken. */
          getVersion(call?: CallOptions): Reply<[string]>;
          /** Always an error: the API does not tell its limits. */
          getLimits(callback: Callback<[]>): Request;
          /** Always an error: the API does not tell its limits. */
          getLimits(call?: CallOptions): Reply<[]>;
          /** Lists flavors: those that 2.2.0 knows, without a request; with Resource Manager, the sizes of the location. GET Microsoft.Compute/skus */
          getFlavors(callback: Callback<[Array<providers.azure.compute.Flavor>]>): Request;
          /** Lists flavors: those that 2.2.0 knows, without a request; with Resource Manager, the sizes of the location. GET Microsoft.Compute/skus */
          getFlavors(call?: CallOptions): Reply<[Array<providers.azure.compute.Flavor>]>;
          /** Gets a flavor. */
          getFlavor(flavor: Ref<providers.azure.compute.Flavor, 'id'>, callback: Callback<[providers.azure.compute.Flavor]>): Request;
          /** Gets a flavor. */
          getFlavor(flavor: Ref<providers.azure.compute.Flavor, 'id'>, call?: CallOptions): Reply<[providers.azure.compute.Flavor]>;
          /** Lists the locations that servers can be in. GET locations */
          getLocations(callback: Callback<[any]>): Request;
          /** Lists the locations that servers can be in. GET locations */
          getLocations(call?: CallOptions): Reply<[any]>;
          /** Lists images: all of the classic API's; with Resource Manager those of your own, or a publisher's. GET services/images, GET Microsoft.Compute/images */
          getImages(callback: Callback<[Array<providers.azure.compute.Image>, ApiResponse]>): Request;
          /** Lists images: all of the classic API's; with Resource Manager those of your own, or a publisher's. GET services/images, GET Microsoft.Compute/images */
          getImages(options: GetImagesOptions | null | undefined, callback: Callback<[Array<providers.azure.compute.Image>, ApiResponse]>): Request;
          /** Lists images: all of the classic API's; with Resource Manager those of your own, or a publisher's. GET services/images, GET Microsoft.Compute/images */
          getImages(options?: GetImagesOptions | null): Reply<[Array<providers.azure.compute.Image>, ApiResponse]>;
          /** Gets an image. GET services/images/{name} */
          getImage(image: Ref<providers.azure.compute.Image, 'id'>, callback: Callback<[providers.azure.compute.Image, ApiResponse]>): Request;
          /** Gets an image. GET services/images/{name} */
          getImage(image: Ref<providers.azure.compute.Image, 'id'>, call?: CallOptions): Reply<[providers.azure.compute.Image, ApiResponse]>;
          /** Creates an image of a server, which can't be used any more after that: stops it, then CaptureRoleOperation, or deallocate, generalize and PUT Microsoft.Compute/images/{name} */
          createImage(options: CreateImageOptions, callback: Callback<[providers.azure.compute.Image, ApiResponse]>): Request;
          /** Creates an image of a server, which can't be used any more after that: stops it, then CaptureRoleOperation, or deallocate, generalize and PUT Microsoft.Compute/images/{name} */
          createImage(options: CreateImageOptions): Reply<[providers.azure.compute.Image, ApiResponse]>;
          /** Removes an image. DELETE services/images/{name} */
          destroyImage(image: Ref<providers.azure.compute.Image, 'id'>, callback: Callback<[any, ApiResponse]>): Request;
          /** Removes an image. DELETE services/images/{name} */
          destroyImage(image: Ref<providers.azure.compute.Image, 'id'>, call?: CallOptions): Reply<[any, ApiResponse]>;
          /** Lists servers. GET services/hostedservices */
          getServers(callback: Callback<[Array<providers.azure.compute.Server>]>): Request;
          /** Lists servers. GET services/hostedservices */
          getServers(call?: CallOptions): Reply<[Array<providers.azure.compute.Server>]>;
          /** Gets a server. GET services/hostedservices/{name}?embed-detail=true */
          getServer(server: Ref<providers.azure.compute.Server, 'id'>, callback: Callback<[providers.azure.compute.Server]>): Request;
          /** Gets a server. GET services/hostedservices/{name}?embed-detail=true */
          getServer(server: Ref<providers.azure.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.azure.compute.Server]>;
          /** Creates a server and what it needs, and waits for it. POST services/hostedservices/{name}/deployments, PUT Microsoft.Compute/virtualMachines/{name} */
          createServer(options: CreateServerOptions, callback: Callback<[providers.azure.compute.Server]>): Request;
          /** Creates a server and what it needs, and waits for it. POST services/hostedservices/{name}/deployments, PUT Microsoft.Compute/virtualMachines/{name} */
          createServer(options: CreateServerOptions): Reply<[providers.azure.compute.Server]>;
          /** Removes a server and what was created with it, and waits until it is gone. */
          destroyServer(server: Ref<providers.azure.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Removes a server and what was created with it, and waits until it is gone. */
          destroyServer(server: Ref<providers.azure.compute.Server, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Starts a server. StartRoleOperation, start */
          startServer(server: Ref<providers.azure.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Starts a server. StartRoleOperation, start */
          startServer(server: Ref<providers.azure.compute.Server, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Shuts a server down; it goes on being paid for. ShutdownRoleOperation, powerOff */
          stopServer(server: Ref<providers.azure.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Shuts a server down; it goes on being paid for. ShutdownRoleOperation, powerOff */
          stopServer(server: Ref<providers.azure.compute.Server, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Restarts a server. RestartRoleOperation, restart */
          rebootServer(server: Ref<providers.azure.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Restarts a server. RestartRoleOperation, restart */
          rebootServer(server: Ref<providers.azure.compute.Server, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Always an error: Azure has no such thing. */
          renameServer(callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          renameServer(server: any | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          renameServer(server: any | null | undefined, name: any | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          renameServer(server?: any | null, name?: any | null): Reply<[]>;
          /** Creates a hosted service (classic API). POST services/hostedservices */
          createHostedService(service: string | CreateHostedServiceService, callback: Callback<[]>): Request;
          /** Creates a hosted service (classic API). POST services/hostedservices */
          createHostedService(service: string | CreateHostedServiceService, call?: CallOptions): Reply<[]>;
          /** Always an error: Azure has no such thing. */
          listKeys(callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          listKeys(options: any | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          listKeys(options?: any | null): Reply<[]>;
          /** Always an error: Azure has no such thing. */
          getKey(callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          getKey(name: any | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          getKey(name?: any | null): Reply<[]>;
          /** Always an error: Azure has no such thing. */
          addKey(callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          addKey(options: AddKeyOptions | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          addKey(options?: AddKeyOptions | null): Reply<[]>;
          /** Always an error: Azure has no such thing. */
          destroyKey(callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          destroyKey(name: any | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          destroyKey(name?: any | null): Reply<[]>;
          /** Sends a request of your own, with the client's certificate or token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own, with the client's certificate or token. */
          _request(options: RequestOptions): RawRequest;
          /** Gets whatever is at a path, decoded. */
          get(path: string, callback: Callback<[any, ApiResponse]>): Request;
          /** Gets whatever is at a path, decoded. */
          get(path: string, call?: CallOptions): Reply<[any, ApiResponse]>;
          /** Sends a request of your own to the classic API; the answer's XML comes back as an object. */
          _xmlRequest(options: XmlRequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own to the classic API; the answer's XML comes back as an object. */
          _xmlRequest(options: XmlRequestOptions): Reply<[any, ApiResponse]>;
          /** Always an error: Azure has no such thing. */
          _query(callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          _query(action: any | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          _query(action: any | null | undefined, query: any | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          _query(action?: any | null, query?: any | null): Reply<[]>;
          /** The URL of the API, or of what is below it. */
          _getUrl(options?: GetUrlOptions | null): string;
        }
        /** How large a server is (a size). */
        class Flavor extends pkgcloud.compute.Flavor {
          constructor(client?: any, details?: any);
          client: Client;
          /** The size's name. */
          id: string;
          /** The same as its id. */
          name: string;
          /** Its memory in MB. */
          ram: number;
          /** Its local disk in GB. */
          disk: number;
          /** Its processor cores (Resource Manager). */
          cores: number;
          /** The family of sizes that it belongs to (Resource Manager). */
          family: string;
          /** Fetches the flavor. */
          refresh(callback: Callback<[providers.azure.compute.Flavor]>): Request;
          /** Fetches the flavor. */
          refresh(): Reply<[providers.azure.compute.Flavor]>;
        }
        /** What a server is made from. */
        class Image extends pkgcloud.compute.Image {
          constructor(client?: any, details?: any);
          client: Client;
          /** Its name (classic); with Resource Manager its id, or `publisher:offer:sku:version`. */
          id: string;
          /** Its name. */
          name: string;
          /** Always 1970: the classic API does not tell. */
          created: Date;
          /** The location that it is in (Resource Manager). */
          location: string;
          /** The provider's own answer. */
          details: any;
          /** The provider's own answer. */
          azure: any;
          /** Fetches the image. */
          refresh(callback: Callback<[providers.azure.compute.Image, ApiResponse]>): Request;
          /** Fetches the image. */
          refresh(): Reply<[providers.azure.compute.Image, ApiResponse]>;
          /** Creates an image like this. */
          create(callback: Callback<[providers.azure.compute.Image, ApiResponse]>): Request;
          /** Creates an image like this. */
          create(): Reply<[providers.azure.compute.Image, ApiResponse]>;
          /** Destroys the image. */
          destroy(callback: Callback<[any, ApiResponse]>): Request;
          /** Destroys the image. */
          destroy(): Reply<[any, ApiResponse]>;
        }
        /** A virtual machine. */
        class Server extends pkgcloud.compute.Server {
          constructor(client?: any, details?: any);
          client: Client;
          /** Its name (classic), or its id (Resource Manager). */
          id: string;
          /** Its name. */
          name: string;
          /** What it is doing, in pkgcloud's words; Azure's own are in `original`. */
          status: ServerStatus;
          /** Its addresses, public and private ones. */
          addresses: ServerAddresses;
          /** The image that it was made from. */
          imageId: string;
          /** Its hosted service (classic). */
          serviceName: string;
          /** Its flavor (Resource Manager). */
          flavorId: string;
          /** The location that it is in (Resource Manager). */
          location: string;
          /** The resource group that it is in (Resource Manager). */
          resourceGroup: string;
          /** Whether it is being fetched: `getServer` then calls back with it as it is. */
          requestPending: boolean;
          /** The provider's own answer. */
          original: any;
          /** The provider's own answer. */
          azure: any;
          /** Fetches the server and takes over what it is now. */
          refresh(callback: Callback<[providers.azure.compute.Server]>): Request;
          /** Fetches the server and takes over what it is now. */
          refresh(): Promise<providers.azure.compute.Server>;
          /** Creates a server like this. */
          create(callback: Callback<[providers.azure.compute.Server]>): Request;
          /** Creates a server like this. */
          create(): Reply<[providers.azure.compute.Server]>;
          /** Destroys the server. */
          destroy(callback: Callback<[any]>): Request;
          /** Destroys the server. */
          destroy(): Reply<[any]>;
          /** Reboots the server. */
          reboot(callback: Callback<[any]>): Request;
          /** Reboots the server. */
          reboot(options: any | null | undefined, callback: Callback<[any]>): Request;
          /** Reboots the server. */
          reboot(options?: any | null): Reply<[any]>;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
    /** DigitalOcean, by an API token. */
    namespace digitalocean {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'digitalocean';
        /** The account's API token. Required. */
        token?: string;
        /** What stands before the server's name. Default `https://`. */
        protocol?: string;
        /** The server that the API is at, with the path before the API's own if there is one. */
        serversUrl?: string;
      }
      /** Servers (Droplets), images, sizes and SSH keys. */
      namespace compute {
        interface ClientOptions extends providers.digitalocean.ClientOptions {
        }
        interface GetImagesOptions {
          /** How many entries a page has, 200 at most. Default 200. */
          per_page?: number;
          /** Only this page, from 1 on. Default: all pages. */
          page?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetServersOptions {
          /** How many entries a page has, 200 at most. Default 200. */
          per_page?: number;
          /** Only this page, from 1 on. Default: all pages. */
          page?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServerOptions {
          /** The server's name, which becomes its host name. */
          name: string;
          /** Its flavor. */
          flavor: Ref<providers.digitalocean.compute.Flavor, 'id'>;
          /** The image it is made from, by id or slug. */
          image: Ref<providers.digitalocean.compute.Image, 'id'>;
          /** Slug of its region. Default `nyc3`. */
          region?: string;
          /** The same, by another name. */
          region_id?: string;
          /** Id or fingerprint of an SSH key of the account that may log in. */
          keyname?: string;
          /** Several of them. */
          keynames?: string | Array<string>;
          /** Whether it gets an address of version 6. */
          ipv6?: boolean;
          /** Whether it gets a private address; today every server does. */
          private_networking?: boolean;
          /** Whether backups are made of it. */
          backups?: boolean;
          /** What it does when it first starts, such as a cloud-config; plain text of 64 KiB at most. */
          user_data?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddKeyOptions {
          /** Its name. */
          name: string;
          /** The public key, as in `id_ed25519.pub`. */
          key: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of digitalocean compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          /** What stands before the server's name; may be set. */
          protocol: string;
          /** The server that the API is at; may be set. */
          serversUrl: string;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Lists flavors (sizes), all pages. GET /v2/sizes */
          getFlavors(callback: Callback<[Array<providers.digitalocean.compute.Flavor>, ApiResponse]>): Request;
          /** Lists flavors (sizes), all pages. GET /v2/sizes */
          getFlavors(call?: CallOptions): Reply<[Array<providers.digitalocean.compute.Flavor>, ApiResponse]>;
          /** Finds a flavor among all. GET /v2/sizes */
          getFlavor(flavor: Ref<providers.digitalocean.compute.Flavor, 'id'>, callback: Callback<[providers.digitalocean.compute.Flavor]>): Request;
          /** Finds a flavor among all. GET /v2/sizes */
          getFlavor(flavor: Ref<providers.digitalocean.compute.Flavor, 'id'>, call?: CallOptions): Reply<[providers.digitalocean.compute.Flavor]>;
          /** Lists images: all pages, unless one is asked for. GET /v2/images */
          getImages(callback: Callback<[Array<providers.digitalocean.compute.Image>, ApiResponse]>): Request;
          /** Lists images: all pages, unless one is asked for. GET /v2/images */
          getImages(options: GetImagesOptions | null | undefined, callback: Callback<[Array<providers.digitalocean.compute.Image>, ApiResponse]>): Request;
          /** Lists images: all pages, unless one is asked for. GET /v2/images */
          getImages(options?: GetImagesOptions | null): Reply<[Array<providers.digitalocean.compute.Image>, ApiResponse]>;
          /** Gets an image, by its id or slug. GET /v2/images/{id} */
          getImage(image: Ref<providers.digitalocean.compute.Image, 'id'>, callback: Callback<[providers.digitalocean.compute.Image, ApiResponse]>): Request;
          /** Gets an image, by its id or slug. GET /v2/images/{id} */
          getImage(image: Ref<providers.digitalocean.compute.Image, 'id'>, call?: CallOptions): Reply<[providers.digitalocean.compute.Image, ApiResponse]>;
          /** Always an error, as in 2.2.0. */
          createImage(callback: Callback<[]>): Request;
          /** Always an error, as in 2.2.0. */
          createImage(options: any | null | undefined, callback: Callback<[]>): Request;
          /** Always an error, as in 2.2.0. */
          createImage(options?: any | null): Reply<[]>;
          /** Deletes an image. DELETE /v2/images/{id} */
          destroyImage(image: Ref<providers.digitalocean.compute.Image, 'id'>, callback: Callback<[any, ApiResponse]>): Request;
          /** Deletes an image. DELETE /v2/images/{id} */
          destroyImage(image: Ref<providers.digitalocean.compute.Image, 'id'>, call?: CallOptions): Reply<[any, ApiResponse]>;
          /** Always an error: the API does not tell its version. */
          getVersion(callback: Callback<[]>): Request;
          /** Always an error: the API does not tell its version. */
          getVersion(call?: CallOptions): Reply<[]>;
          /** Always an error, as in 2.2.0. */
          getLimits(callback: Callback<[]>): Request;
          /** Always an error, as in 2.2.0. */
          getLimits(call?: CallOptions): Reply<[]>;
          /** Lists servers: all pages, unless one is asked for. GET /v2/droplets */
          getServers(callback: Callback<[Array<providers.digitalocean.compute.Server>, ApiResponse]>): Request;
          /** Lists servers: all pages, unless one is asked for. GET /v2/droplets */
          getServers(options: GetServersOptions | null | undefined, callback: Callback<[Array<providers.digitalocean.compute.Server>, ApiResponse]>): Request;
          /** Lists servers: all pages, unless one is asked for. GET /v2/droplets */
          getServers(options?: GetServersOptions | null): Reply<[Array<providers.digitalocean.compute.Server>, ApiResponse]>;
          /** Creates a server. POST /v2/droplets */
          createServer(options: CreateServerOptions, callback: Callback<[providers.digitalocean.compute.Server, ApiResponse]>): Request;
          /** Creates a server. POST /v2/droplets */
          createServer(options: CreateServerOptions): Reply<[providers.digitalocean.compute.Server, ApiResponse]>;
          /** Deletes a server. DELETE /v2/droplets/{id} */
          destroyServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, callback: Callback<[any, ApiResponse]>): Request;
          /** Deletes a server. DELETE /v2/droplets/{id} */
          destroyServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, options: any | null | undefined, callback: Callback<[any, ApiResponse]>): Request;
          /** Deletes a server. DELETE /v2/droplets/{id} */
          destroyServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, options?: any | null): Reply<[any, ApiResponse]>;
          /** Gets a server. GET /v2/droplets/{id} */
          getServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, callback: Callback<[providers.digitalocean.compute.Server, ApiResponse]>): Request;
          /** Gets a server. GET /v2/droplets/{id} */
          getServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.digitalocean.compute.Server, ApiResponse]>;
          /** Starts to reboot a server. POST /v2/droplets/{id}/actions */
          rebootServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, callback: Callback<[any, ApiResponse]>): Request;
          /** Starts to reboot a server. POST /v2/droplets/{id}/actions */
          rebootServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, call?: CallOptions): Reply<[any, ApiResponse]>;
          /** Starts to rename a server. POST /v2/droplets/{id}/actions */
          renameServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, name: string, callback: Callback<[any, ApiResponse]>): Request;
          /** Starts to rename a server. POST /v2/droplets/{id}/actions */
          renameServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, name: string, call?: CallOptions): Reply<[any, ApiResponse]>;
          /** Lists SSH keys, all pages. GET /v2/account/keys */
          listKeys(callback: Callback<[any]>): Request;
          /** Lists SSH keys, all pages. GET /v2/account/keys */
          listKeys(call?: CallOptions): Reply<[any]>;
          /** Gets an SSH key. GET /v2/account/keys/{id} */
          getKey(id: string | number | { id: string | number }, callback: Callback<[any]>): Request;
          /** Gets an SSH key. GET /v2/account/keys/{id} */
          getKey(id: string | number | { id: string | number }, call?: CallOptions): Reply<[any]>;
          /** Adds an SSH key. POST /v2/account/keys */
          addKey(options: AddKeyOptions, callback: Callback<[boolean]>): Request;
          /** Adds an SSH key. POST /v2/account/keys */
          addKey(options: AddKeyOptions): Reply<[boolean]>;
          /** Deletes an SSH key. DELETE /v2/account/keys/{id} */
          destroyKey(id: string | number | { id: string | number }, callback: Callback<[boolean]>): Request;
          /** Deletes an SSH key. DELETE /v2/account/keys/{id} */
          destroyKey(id: string | number | { id: string | number }, call?: CallOptions): Reply<[boolean]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path of the API. */
          _getUrl(options?: GetUrlOptions | string | null): string;
        }
        /** How large a server is. */
        class Flavor extends pkgcloud.compute.Flavor {
          constructor(client?: any, details?: any);
          client: Client;
          /** The size's slug, such as `s-1vcpu-1gb`. */
          id: string;
          /** The same. */
          name: string;
          /** Memory in MB. */
          ram: number;
          /** Disk in GB. */
          disk: number;
          /** Virtual CPUs. */
          cpu: number;
          /** US dollars an hour. */
          costPerHour: number;
          /** US dollars a month. */
          costPerMonth: number;
          /** The provider's own answer. */
          original: any;
          /** The provider's own answer. */
          digitalocean: any;
          /** Fetches the flavor. */
          refresh(callback: Callback<[providers.digitalocean.compute.Flavor]>): Request;
          /** Fetches the flavor. */
          refresh(): Reply<[providers.digitalocean.compute.Flavor]>;
        }
        /** What a server is made from. */
        class Image extends pkgcloud.compute.Image {
          constructor(client?: any, details?: any);
          client: Client;
          /** The image's id. */
          id: number;
          /** Its name. */
          name: string;
          /** When it was created, ISO 8601. */
          created: string;
          /** The distribution, such as `Ubuntu`. */
          distribution: string;
          /** Whether all accounts can use it. */
          public: boolean;
          /** What it is also known by, if it is public. */
          slug: string | null;
          /** The provider's own answer. */
          original: any;
          /** The provider's own answer. */
          digitalocean: any;
          /** Fetches the image. */
          refresh(callback: Callback<[providers.digitalocean.compute.Image, ApiResponse]>): Request;
          /** Fetches the image. */
          refresh(): Reply<[providers.digitalocean.compute.Image, ApiResponse]>;
          /** Creates an image like this. */
          create(callback: Callback<[]>): Request;
          /** Creates an image like this. */
          create(): Reply<[]>;
          /** Destroys the image. */
          destroy(callback: Callback<[any, ApiResponse]>): Request;
          /** Destroys the image. */
          destroy(): Reply<[any, ApiResponse]>;
        }
        /** A virtual machine (Droplet). */
        class Server extends pkgcloud.compute.Server {
          constructor(client?: any, details?: any);
          client: Client;
          /** The server's id. */
          id: number;
          /** Its name. */
          name: string;
          /** Id of the image it was made from. */
          imageId: number;
          /** Slug of its size. */
          flavorId: string;
          /** Its addresses, version 4 before version 6. */
          addresses: ServerAddresses;
          /** What it is doing, in pkgcloud's words; DigitalOcean's own are in `original`. */
          status: ServerStatus;
          /** Slug of its region. */
          region: string | number;
          /** When it was created, ISO 8601. */
          created: string;
          /** The provider's own answer. */
          original: any;
          /** The provider's own answer. */
          digitalocean: any;
          /** Fetches the server and takes over what it is now. */
          refresh(callback: Callback<[providers.digitalocean.compute.Server, ApiResponse]>): Request;
          /** Fetches the server and takes over what it is now. */
          refresh(): Promise<providers.digitalocean.compute.Server>;
          /** Creates a server like this. */
          create(callback: Callback<[providers.digitalocean.compute.Server, ApiResponse]>): Request;
          /** Creates a server like this. */
          create(): Reply<[providers.digitalocean.compute.Server, ApiResponse]>;
          /** Destroys the server. */
          destroy(callback: Callback<[any, ApiResponse]>): Request;
          /** Destroys the server. */
          destroy(): Reply<[any, ApiResponse]>;
          /** Reboots the server. */
          reboot(callback: Callback<[any, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options: any | null | undefined, callback: Callback<[any, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options?: any | null): Reply<[any, ApiResponse]>;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
    /** 1&1 Cloud Panel, by an API token. */
    namespace oneandone {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'oneandone';
        /** The account's API token. Required. */
        token?: string;
        /** What stands before the server's name. Default `https://`. */
        protocol?: string;
        /** The server that the API is at, with the path before the API's own if there is one. */
        serversUrl?: string;
      }
      /** Servers, appliances, images and fixed sizes. */
      namespace compute {
        interface ClientOptions extends providers.oneandone.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServerOptions {
          /** What it is made from: a server appliance. */
          image: Ref<providers.oneandone.compute.Image, 'id'>;
          /** Its size. */
          flavor: Ref<providers.oneandone.compute.Flavor, 'id'>;
          /** Its name. */
          name: string;
          /** Id of the data centre. Default: the account's. */
          location?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateImageOptions {
          /** The image's name. */
          name: string;
          /** The server. A model also says which data centre the image goes to. */
          server: Ref<providers.oneandone.compute.Server, 'id'>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of oneandone compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          /** What stands before the server's name; may be set. */
          protocol: string;
          /** The server that the API is at, with its path; may be set. */
          serversUrl: string;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path of the API. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** The API's version that 2.2.0 names, without a request. */
          getVersion(callback: Callback<[string]>): Request;
          /** The API's version that 2.2.0 names, without a request. */
          getVersion(call?: CallOptions): Reply<[string]>;
          /** Lists servers. GET /servers */
          getServers(callback: Callback<[Array<providers.oneandone.compute.Server>]>): Request;
          /** Lists servers. GET /servers */
          getServers(options: any | null | undefined, callback: Callback<[Array<providers.oneandone.compute.Server>]>): Request;
          /** Lists servers. GET /servers */
          getServers(options?: any | null): Reply<[Array<providers.oneandone.compute.Server>]>;
          /** Creates a server. POST /servers */
          createServer(options: CreateServerOptions, callback: Callback<[providers.oneandone.compute.Server]>): Request;
          /** Creates a server. POST /servers */
          createServer(options: CreateServerOptions): Reply<[providers.oneandone.compute.Server]>;
          /** Deletes a server and its addresses. DELETE /servers/{id} */
          destroyServer(server: Ref<providers.oneandone.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Deletes a server and its addresses. DELETE /servers/{id} */
          destroyServer(server: Ref<providers.oneandone.compute.Server, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.oneandone.compute.Server, 'id'>, callback: Callback<[providers.oneandone.compute.Server]>): Request;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.oneandone.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.oneandone.compute.Server]>;
          /** Reboots a server. PUT /servers/{id}/status/action */
          rebootServer(server: Ref<providers.oneandone.compute.Server, 'id'>, callback: Callback<[providers.oneandone.compute.Server]>): Request;
          /** Reboots a server. PUT /servers/{id}/status/action */
          rebootServer(server: Ref<providers.oneandone.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.oneandone.compute.Server]>;
          /** Lists what servers are made from. GET /server_appliances */
          getImages(callback: Callback<[Array<providers.oneandone.compute.Image>]>): Request;
          /** Lists what servers are made from. GET /server_appliances */
          getImages(options: any | null | undefined, callback: Callback<[Array<providers.oneandone.compute.Image>]>): Request;
          /** Lists what servers are made from. GET /server_appliances */
          getImages(options?: any | null): Reply<[Array<providers.oneandone.compute.Image>]>;
          /** Gets one of them. GET /server_appliances/{id} */
          getImage(image: Ref<providers.oneandone.compute.Image, 'id'>, callback: Callback<[providers.oneandone.compute.Image]>): Request;
          /** Gets one of them. GET /server_appliances/{id} */
          getImage(image: Ref<providers.oneandone.compute.Image, 'id'>, call?: CallOptions): Reply<[providers.oneandone.compute.Image]>;
          /** Makes an image of a server. POST /images */
          createImage(options: CreateImageOptions, callback: Callback<[providers.oneandone.compute.Image]>): Request;
          /** Makes an image of a server. POST /images */
          createImage(options: CreateImageOptions): Reply<[providers.oneandone.compute.Image]>;
          /** Deletes an image of a server. DELETE /images/{id} */
          destroyImage(image: Ref<providers.oneandone.compute.Image, 'id'>, callback: Callback<[any]>): Request;
          /** Deletes an image of a server. DELETE /images/{id} */
          destroyImage(image: Ref<providers.oneandone.compute.Image, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Lists fixed sizes. GET /servers/fixed_instance_sizes */
          getFlavors(callback: Callback<[Array<providers.oneandone.compute.Flavor>]>): Request;
          /** Lists fixed sizes. GET /servers/fixed_instance_sizes */
          getFlavors(call?: CallOptions): Reply<[Array<providers.oneandone.compute.Flavor>]>;
          /** Gets one. GET /servers/fixed_instance_sizes/{id} */
          getFlavor(flavor: Ref<providers.oneandone.compute.Flavor, 'id'>, callback: Callback<[providers.oneandone.compute.Flavor]>): Request;
          /** Gets one. GET /servers/fixed_instance_sizes/{id} */
          getFlavor(flavor: Ref<providers.oneandone.compute.Flavor, 'id'>, call?: CallOptions): Reply<[providers.oneandone.compute.Flavor]>;
        }
        /** A virtual machine. */
        class Server extends pkgcloud.compute.Server {
          constructor(client?: any, details?: any);
          client: Client;
          /** The server's id. */
          id: string;
          /** Its name. */
          name: string;
          /** What it was made from. */
          image: { id: string; name: string };
          /** That image's id. */
          imageId: string;
          /** Its addresses. */
          ips: Array<{ id: string; ip: string; type: string }>;
          /** Where it is. */
          datacenter: { id: string; country_code: string; location: string };
          /** What it is doing, in pkgcloud's words; the API's own are in `original`. */
          status: ServerStatus;
          /** The provider's own answer. */
          original: any;
          /** The provider's own answer. */
          oneandone: any;
          /** Fetches the server and takes over what it is now. */
          refresh(callback: Callback<[providers.oneandone.compute.Server]>): Request;
          /** Fetches the server and takes over what it is now. */
          refresh(): Promise<providers.oneandone.compute.Server>;
          /** Creates a server like this. */
          create(callback: Callback<[providers.oneandone.compute.Server]>): Request;
          /** Creates a server like this. */
          create(): Reply<[providers.oneandone.compute.Server]>;
          /** Destroys the server. */
          destroy(callback: Callback<[any]>): Request;
          /** Destroys the server. */
          destroy(): Reply<[any]>;
          /** Reboots the server. */
          reboot(callback: Callback<[providers.oneandone.compute.Server]>): Request;
          /** Reboots the server. */
          reboot(options: any | null | undefined, callback: Callback<[providers.oneandone.compute.Server]>): Request;
          /** Reboots the server. */
          reboot(options?: any | null): Reply<[providers.oneandone.compute.Server]>;
        }
        /** What a server is made from. */
        class Image extends pkgcloud.compute.Image {
          constructor(client?: any, details?: any);
          client: Client;
          /** The image's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Id of the server that it is of. */
          server_id: string;
          /** Fetches the image. */
          refresh(callback: Callback<[providers.oneandone.compute.Image]>): Request;
          /** Fetches the image. */
          refresh(): Reply<[providers.oneandone.compute.Image]>;
          /** Creates an image like this. */
          create(callback: Callback<[providers.oneandone.compute.Image]>): Request;
          /** Creates an image like this. */
          create(): Reply<[providers.oneandone.compute.Image]>;
          /** Destroys the image. */
          destroy(callback: Callback<[any]>): Request;
          /** Destroys the image. */
          destroy(): Reply<[any]>;
        }
        /** How large a server is. */
        class Flavor extends pkgcloud.compute.Flavor {
          constructor(client?: any, details?: any);
          client: Client;
          /** The size's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Memory in GB. */
          ram: number;
          /** First disk in GB; 0 if there is none. */
          disk: number;
          /** Virtual CPUs. */
          cores: number;
          /** Fetches the flavor. */
          refresh(callback: Callback<[providers.oneandone.compute.Flavor]>): Request;
          /** Fetches the flavor. */
          refresh(): Reply<[providers.oneandone.compute.Flavor]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Snapshots of servers. */
      namespace blockstorage {
        interface ClientOptions extends providers.oneandone.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UpdateSnapshotOptions {
          /** The server. */
          server: Ref<providers.oneandone.compute.Server, 'id'>;
          /** Its snapshot. */
          snapshot: Ref<providers.oneandone.blockstorage.Snapshot, 'id'>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DeleteSnapshotOptions {
          /** The server. */
          server: Ref<providers.oneandone.compute.Server, 'id'>;
          /** Its snapshot. */
          snapshot: Ref<providers.oneandone.blockstorage.Snapshot, 'id'>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of oneandone blockstorage. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** What stands before the server's name; may be set. */
          protocol: string;
          /** The server that the API is at, with its path; may be set. */
          serversUrl: string;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path of the API. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Lists a server's snapshots. GET /servers/{id}/snapshots */
          getSnapshots(server: Ref<providers.oneandone.compute.Server, 'id'>, callback: Callback<[Array<providers.oneandone.blockstorage.Snapshot>]>): Request;
          /** Lists a server's snapshots. GET /servers/{id}/snapshots */
          getSnapshots(server: Ref<providers.oneandone.compute.Server, 'id'>, call?: CallOptions): Reply<[Array<providers.oneandone.blockstorage.Snapshot>]>;
          /** Takes a snapshot; calls back with what the API says of it. POST /servers/{id}/snapshots */
          createSnapshot(server: Ref<providers.oneandone.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Takes a snapshot; calls back with what the API says of it. POST /servers/{id}/snapshots */
          createSnapshot(server: Ref<providers.oneandone.compute.Server, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Takes a server back to a snapshot. PUT /servers/{id}/snapshots/{id} */
          updateSnapshot(options: UpdateSnapshotOptions, callback: Callback<[providers.oneandone.blockstorage.Snapshot]>): Request;
          /** Takes a server back to a snapshot. PUT /servers/{id}/snapshots/{id} */
          updateSnapshot(options: UpdateSnapshotOptions): Reply<[providers.oneandone.blockstorage.Snapshot]>;
          /** Deletes a snapshot. DELETE /servers/{id}/snapshots/{id} */
          deleteSnapshot(options: DeleteSnapshotOptions, callback: Callback<[providers.oneandone.blockstorage.Snapshot]>): Request;
          /** Deletes a snapshot. DELETE /servers/{id}/snapshots/{id} */
          deleteSnapshot(options: DeleteSnapshotOptions): Reply<[providers.oneandone.blockstorage.Snapshot]>;
        }
        /** A server's disks at some time. */
        class Snapshot extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The snapshot's id. */
          id: string;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Load balancers and the servers behind them. */
      namespace loadbalancer {
        interface ClientOptions extends providers.oneandone.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateLoadBalancerOptions {
          /** Its name, which is also its description. */
          name: string;
          /** Seconds between two health checks, which are by TCP. */
          healthCheckInterval?: number;
          /** Path that an HTTP check asks for. */
          healthCheckPath?: string;
          /** What an HTTP check's answer must match. */
          healthCheckParser?: string;
          /** Whether clients stay with a server. */
          persistence?: any;
          /** The same, by the name that 2.2.0 reads. */
          Persistence?: any;
          /** For how many seconds they do. */
          persistenceTime?: number;
          /** How a server is chosen: `ROUND_ROBIN` or `LEAST_CONNECTIONS`. */
          method?: string;
          /** Id of the data centre. */
          location?: string;
          /** Which ports lead where: `[{protocol, port_balancer, port_server, source}]`. */
          rules?: Array<any>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UpdateLoadBalancerOptions {
          /** The load balancer. Required, unless the options are themselves one. */
          loadbalancer?: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>;
          /** Its id, where the options are a load balancer. */
          id?: string;
          /** A new name. */
          name?: string;
          /** Seconds between two health checks, which are by TCP. */
          healthCheckInterval?: number;
          /** Path that an HTTP check asks for. */
          healthCheckPath?: string;
          /** What an HTTP check's answer must match. */
          healthCheckParser?: string;
          /** Whether clients stay with a server. */
          persistence?: any;
          /** The same, by the name that 2.2.0 reads. */
          Persistence?: any;
          /** For how many seconds they do. */
          persistenceTime?: number;
          /** How a server is chosen: `ROUND_ROBIN` or `LEAST_CONNECTIONS`. */
          method?: string;
          /** Which ports lead where: `[{protocol, port_balancer, port_server, source}]`. */
          rules?: Array<any>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddNodesOptions {
          /** The load balancer. */
          loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>;
          /** Ids of the servers' addresses. */
          serverIps: Array<Ref<providers.oneandone.loadbalancer.Node, 'id'>>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface RemoveNodeOptions {
          /** The load balancer. */
          loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>;
          /** Id of the server's address. */
          serverIp: Ref<providers.oneandone.loadbalancer.Node, 'id'>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of oneandone loadbalancer. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** What stands before the server's name; may be set. */
          protocol: string;
          /** The server that the API is at, with its path; may be set. */
          serversUrl: string;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path of the API. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Lists load balancers. GET /load_balancers */
          getLoadBalancers(callback: Callback<[Array<providers.oneandone.loadbalancer.LoadBalancer>]>): Request;
          /** Lists load balancers. GET /load_balancers */
          getLoadBalancers(options: any | null | undefined, callback: Callback<[Array<providers.oneandone.loadbalancer.LoadBalancer>]>): Request;
          /** Lists load balancers. GET /load_balancers */
          getLoadBalancers(options?: any | null): Reply<[Array<providers.oneandone.loadbalancer.LoadBalancer>]>;
          /** Creates a load balancer. POST /load_balancers */
          createLoadBalancer(options: CreateLoadBalancerOptions, callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Creates a load balancer. POST /load_balancers */
          createLoadBalancer(options: CreateLoadBalancerOptions): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Deletes a load balancer. DELETE /load_balancers/{id} */
          deleteLoadBalancer(loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[any]>): Request;
          /** Deletes a load balancer. DELETE /load_balancers/{id} */
          deleteLoadBalancer(loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Gets a load balancer. GET /load_balancers/{id} */
          getLoadBalancer(loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Gets a load balancer. GET /load_balancers/{id} */
          getLoadBalancer(loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Changes a load balancer. PUT /load_balancers/{id} */
          updateLoadBalancer(options: UpdateLoadBalancerOptions, callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Changes a load balancer. PUT /load_balancers/{id} */
          updateLoadBalancer(options: UpdateLoadBalancerOptions): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Lists the servers behind it. GET /load_balancers/{id}/server_ips */
          getNodes(loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[Array<providers.oneandone.loadbalancer.Node>]>): Request;
          /** Lists the servers behind it. GET /load_balancers/{id}/server_ips */
          getNodes(loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[Array<providers.oneandone.loadbalancer.Node>]>;
          /** Adds servers. POST /load_balancers/{id}/server_ips */
          addNodes(options: AddNodesOptions, callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Adds servers. POST /load_balancers/{id}/server_ips */
          addNodes(options: AddNodesOptions): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Takes a server away. DELETE /load_balancers/{id}/server_ips/{id} */
          removeNode(options: RemoveNodeOptions, callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Takes a server away. DELETE /load_balancers/{id}/server_ips/{id} */
          removeNode(options: RemoveNodeOptions): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
        }
        /** Spreads connections over servers. */
        class LoadBalancer extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The load balancer's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Its address. */
          ip: string;
          /** How servers are watched, such as `TCP`. */
          healthCheckTest: string;
          /** Seconds between two checks. */
          healthCheckInterval: number;
          /** Whether clients stay with a server. */
          persistence: boolean;
          /** For how many seconds they do. */
          persistenceTime: number;
          /** Where it is. */
          datacenter: { id: string };
          /** Which ports lead where, as the API has them. */
          rules: Array<any>;
          /** The servers behind it, as the API has them. */
          nodes: Array<any>;
          /** Creates a load balancer like this. */
          create(callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Creates a load balancer like this. */
          create(): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Fetches the load balancer. */
          get(callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Fetches the load balancer. */
          get(): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Saves what was changed. */
          update(callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Saves what was changed. */
          update(): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Destroys the load balancer. */
          destroy(callback: Callback<[any]>): Request;
          /** Destroys the load balancer. */
          destroy(): Reply<[any]>;
          /** Fetches the load balancer and takes over what it is now. */
          refresh(callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Fetches the load balancer and takes over what it is now. */
          refresh(): Promise<providers.oneandone.loadbalancer.LoadBalancer>;
          /** Lists the servers behind it. */
          getNodes(callback: Callback<[Array<providers.oneandone.loadbalancer.Node>]>): Request;
          /** Lists the servers behind it. */
          getNodes(): Reply<[Array<providers.oneandone.loadbalancer.Node>]>;
          /** Adds servers, by the ids of their addresses. */
          addNodes(callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Adds servers, by the ids of their addresses. */
          addNodes(nodes: any | null | undefined, callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Adds servers, by the ids of their addresses. */
          addNodes(nodes?: any | null): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Takes a server away, by the id of its address. */
          removeNode(callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Takes a server away, by the id of its address. */
          removeNode(node: any | null | undefined, callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Takes a server away, by the id of its address. */
          removeNode(node?: any | null): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
        }
        /** A server behind a load balancer. */
        class Node extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** Id of the server's address. */
          id: string;
          /** The address. */
          ip: string;
          /** The server's name. */
          server_name: string;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
    /** Any OpenStack cloud, by Keystone v2.0 or v3. */
    namespace openstack {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'openstack';
        /** URL of the identity service (Keystone), with or without a version at its end. `http://` if it has no scheme. */
        authUrl?: string;
        /** The user's name. */
        username?: string;
        /** The user's id, instead of a name (Keystone v3). */
        userId?: string;
        /** The user's id; the same as `userId`. */
        userid?: string;
        /** The user's password. */
        password?: string;
        /** Id of the project (tenant) to work in. It wins over `tenantName`. */
        tenantId?: string;
        /** Name of the project (tenant) to work in. */
        tenantName?: string;
        /** Id of the project; today's word for `tenantId`. */
        projectId?: string;
        /** Name of the project; today's word for `tenantName`. */
        projectName?: string;
        /** Id of the user's domain (v3). It wins over `domainName`. */
        domainId?: string;
        /** Name of the user's domain (v3). */
        domainName?: string;
        /** Id of the project's domain (v3); without a project, of the domain to work in. */
        projectDomainId?: string;
        /** Name of the project's domain (v3). It wins over `projectDomainId`. */
        projectDomainName?: string;
        /** Id of an application credential (v3), instead of a user and a password. */
        applicationCredentialId?: string;
        /** Name of an application credential (v3); its user is needed too. */
        applicationCredentialName?: string;
        /** Secret of the application credential (v3). */
        applicationCredentialSecret?: string;
        /** Asks for a token without a project or domain. Default `false`. */
        unscoped?: boolean;
        /** `'v2.0'` (default) or `'v3'`. An `authUrl` that ends in `/v3`, or an application credential, means v3. */
        keystoneAuthVersion?: string;
        /** `1` or `'/v1.0'` for Swift's own authentication (TempAuth). */
        version?: any;
        /** Path of the login request, instead of the version's own. */
        basePath?: string;
        /** `headers.authorization` is an existing token, exchanged for one of the wanted scope. */
        headers?: { [name: string]: any };
        /** An existing token, exchanged for one of the wanted scope; as `headers.authorization`. */
        authToken?: string;
        /** The endpoints' region, in any case. Not needed where a service has only one. */
        region?: string;
        /** Uses the catalog's internal URLs. Default `false`. */
        useInternal?: boolean;
        /** Uses the catalog's admin URLs. Default `false`. */
        useAdmin?: boolean;
        /** Finds services in the catalog; otherwise `authUrl` is the service. Default `true`. */
        useServiceCatalog?: boolean;
        /**
         * A class of your own that logs in instead: `new identity(options)` with `authorize(callback)`, `token` and
         * `getServiceEndpointUrl(options)`.
         */
        identity?: any;
        /** How long before its end a token is renewed, in milliseconds. Default 300000. */
        earlyTokenTimeout?: number;
        /** What temporary URLs of a storage service are signed with: `'sha1'` (default), `'sha256'` or `'sha512'`. A cluster's `/info` lists what it takes; many take no SHA-1 any more. */
        tempUrlDigest?: string;
        /** Account that a database service works for, sent as `X-Auth-Project-Id`. Default: the token's. */
        accountNumber?: string;
      }
      /** Volumes and their snapshots (Cinder). */
      namespace blockstorage {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetSnapshotsOptions {
          /** All of each, and not just ids and names. */
          detail?: boolean;
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any other of Cinder's filters, such as `status`. */
          [filter: string]: any;
        }
        interface CreateSnapshotDetails {
          /** Its name. */
          name?: string;
          /** What it is for. */
          description?: string;
          /** The volume. Required. */
          volumeId: Ref<providers.openstack.blockstorage.Volume, 'id'>;
          /** Whether to make it although the volume is attached. Default `false`. */
          force?: boolean;
          /** Metadata. */
          metadata?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetVolumesOptions {
          /** All of each, and not just ids and names. */
          detail?: boolean;
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any other of Cinder's filters, such as `status`. */
          [filter: string]: any;
        }
        interface CreateVolumeOptions {
          /** Its name. */
          name?: string;
          /** What it is for. */
          description?: string;
          /** Its size in GiB. May be left out for a volume of a snapshot, an image or a volume. */
          size?: any;
          /** Its type, by name or model. */
          volumeType?: string | providers.openstack.blockstorage.VolumeType;
          /** The snapshot that it is made from. */
          snapshotId?: Ref<providers.openstack.blockstorage.Snapshot, 'id'>;
          /** Id of the image that it is made from. */
          imageId?: string;
          /** The volume that it is made from. */
          sourceVolumeId?: Ref<providers.openstack.blockstorage.Volume, 'id'>;
          /** Availability zone. */
          availabilityZone?: string;
          /** Metadata. */
          metadata?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of openstack blockstorage. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists types of volumes. GET /types */
          getVolumeTypes(callback: Callback<[Array<providers.openstack.blockstorage.VolumeType>, ApiResponse]>): Request;
          /** Lists types of volumes. GET /types */
          getVolumeTypes(call?: CallOptions): Reply<[Array<providers.openstack.blockstorage.VolumeType>, ApiResponse]>;
          /** Gets a type of volumes. GET /types/{id} */
          getVolumeType(volumeType: Ref<providers.openstack.blockstorage.VolumeType, 'id'>, callback: Callback<[providers.openstack.blockstorage.VolumeType]>): Request;
          /** Gets a type of volumes. GET /types/{id} */
          getVolumeType(volumeType: Ref<providers.openstack.blockstorage.VolumeType, 'id'>, call?: CallOptions): Reply<[providers.openstack.blockstorage.VolumeType]>;
          /** Lists snapshots. GET /snapshots */
          getSnapshots(callback: Callback<[Array<providers.openstack.blockstorage.Snapshot>, ApiResponse]>): Request;
          /** Lists snapshots. GET /snapshots */
          getSnapshots(options: boolean | GetSnapshotsOptions | null | undefined, callback: Callback<[Array<providers.openstack.blockstorage.Snapshot>, ApiResponse]>): Request;
          /** Lists snapshots. GET /snapshots */
          getSnapshots(options?: boolean | GetSnapshotsOptions | null, call?: CallOptions): Reply<[Array<providers.openstack.blockstorage.Snapshot>, ApiResponse]>;
          /** Gets a snapshot. GET /snapshots/{id} */
          getSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, callback: Callback<[providers.openstack.blockstorage.Snapshot]>): Request;
          /** Gets a snapshot. GET /snapshots/{id} */
          getSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, call?: CallOptions): Reply<[providers.openstack.blockstorage.Snapshot]>;
          /** Makes a snapshot of a volume. POST /snapshots */
          createSnapshot(details: CreateSnapshotDetails, callback: Callback<[providers.openstack.blockstorage.Snapshot]>): Request;
          /** Makes a snapshot of a volume. POST /snapshots */
          createSnapshot(details: CreateSnapshotDetails): Reply<[providers.openstack.blockstorage.Snapshot]>;
          /** Saves name and description. PUT /snapshots/{id} */
          updateSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, callback: Callback<[providers.openstack.blockstorage.Snapshot]>): Request;
          /** Saves name and description. PUT /snapshots/{id} */
          updateSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, call?: CallOptions): Reply<[providers.openstack.blockstorage.Snapshot]>;
          /** Deletes a snapshot. DELETE /snapshots/{id} */
          deleteSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, callback: Callback<[boolean]>): Request;
          /** Deletes a snapshot. DELETE /snapshots/{id} */
          deleteSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, call?: CallOptions): Reply<[boolean]>;
          /** Lists volumes. GET /volumes */
          getVolumes(callback: Callback<[Array<providers.openstack.blockstorage.Volume>, ApiResponse]>): Request;
          /** Lists volumes. GET /volumes */
          getVolumes(options: boolean | GetVolumesOptions | null | undefined, callback: Callback<[Array<providers.openstack.blockstorage.Volume>, ApiResponse]>): Request;
          /** Lists volumes. GET /volumes */
          getVolumes(options?: boolean | GetVolumesOptions | null, call?: CallOptions): Reply<[Array<providers.openstack.blockstorage.Volume>, ApiResponse]>;
          /** Gets a volume. GET /volumes/{id} */
          getVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Gets a volume. GET /volumes/{id} */
          getVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, call?: CallOptions): Reply<[providers.openstack.blockstorage.Volume]>;
          /** Creates a volume. POST /volumes */
          createVolume(options: CreateVolumeOptions, callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Creates a volume. POST /volumes */
          createVolume(options: CreateVolumeOptions): Reply<[providers.openstack.blockstorage.Volume]>;
          /** Saves name and description. PUT /volumes/{id} */
          updateVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Saves name and description. PUT /volumes/{id} */
          updateVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, call?: CallOptions): Reply<[providers.openstack.blockstorage.Volume]>;
          /** Deletes a volume. DELETE /volumes/{id} */
          deleteVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, callback: Callback<[]>): Request;
          /** Deletes a volume. DELETE /volumes/{id} */
          deleteVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, call?: CallOptions): Reply<[]>;
        }
        /** A disk that can be attached to a server. */
        class Volume extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The volume's id. */
          id: string;
          /** Its state, such as `available` or `in-use`. */
          status: string;
          /** Its name. */
          name: string;
          /** What it is for. */
          description: string;
          /** When it was created, ISO 8601. */
          createdAt: string;
          /** Its size in GiB. */
          size: number;
          /** Name of its type. */
          volumeType: string;
          /** The servers it is attached to. */
          attachments: Array<{ [field: string]: any }>;
          /** Id of the snapshot it was made from. */
          snapshotId: string | null;
          /** Creates a volume like this. */
          create(callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Creates a volume like this. */
          create(): Reply<[providers.openstack.blockstorage.Volume]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Fetches it. */
          refresh(): Promise<providers.openstack.blockstorage.Volume>;
          /** Saves its name and description. */
          update(callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Saves its name and description. */
          update(): Reply<[providers.openstack.blockstorage.Volume]>;
          /** Deletes it. */
          destroy(callback: Callback<[]>): Request;
          /** Deletes it. */
          destroy(): Reply<[]>;
        }
        /** A type of volumes: what they are kept on. */
        class VolumeType extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The type's id. */
          id: string;
          /** Its name. */
          name: string;
          /** What else is to be known of it. */
          extra_specs: { [name: string]: string };
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.blockstorage.VolumeType]>): Request;
          /** Fetches it. */
          refresh(): Promise<providers.openstack.blockstorage.VolumeType>;
        }
        /** A volume as it was at a time. */
        class Snapshot extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The snapshot's id. */
          id: string;
          /** Its state, such as `available`. */
          status: string;
          /** Its name. */
          name: string;
          /** What it is for. */
          description: string;
          /** When it was made, ISO 8601. */
          createdAt: string;
          /** Id of its volume. */
          volumeId: string;
          /** The volume's size in GiB. */
          size: number;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** Makes a snapshot like this. */
          create(callback: Callback<[providers.openstack.blockstorage.Snapshot]>): Request;
          /** Makes a snapshot like this. */
          create(): Reply<[providers.openstack.blockstorage.Snapshot]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.blockstorage.Snapshot]>): Request;
          /** Fetches it. */
          refresh(): Promise<providers.openstack.blockstorage.Snapshot>;
          /** Saves its name and description. */
          update(callback: Callback<[providers.openstack.blockstorage.Snapshot]>): Request;
          /** Saves its name and description. */
          update(): Reply<[providers.openstack.blockstorage.Snapshot]>;
          /** Deletes it. */
          destroy(callback: Callback<[boolean]>): Request;
          /** Deletes it. */
          destroy(): Reply<[boolean]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Servers and what they are made of (Nova). */
      namespace compute {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateImageOptions {
          /** The image's name. */
          name: string;
          /** The server. */
          server: Ref<providers.openstack.compute.Server, 'id'>;
          /** Metadata for the image. */
          metadata?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetServersOptions {
          /** Only servers made from this image. */
          image?: Ref<providers.openstack.compute.Image, 'id'>;
          /** Only servers of this flavor. */
          flavor?: Ref<providers.openstack.compute.Flavor, 'id'>;
          /** Only servers whose name matches this regular expression. */
          name?: string;
          /** Only servers in this state of Nova's, such as `ACTIVE`. */
          status?: string;
          /** Id of the server after which the list goes on. */
          marker?: string;
          /** Most servers in the answer. */
          limit?: number;
          /** Only servers changed since this time, ISO 8601. */
          'changes-since'?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServerDetails {
          /** The server's name. */
          name?: string;
          /** Its flavor. Required. */
          flavor?: Ref<providers.openstack.compute.Flavor, 'id'>;
          /** The image it is made from. Required, unless `blockDevices` are given. */
          image?: Ref<providers.openstack.compute.Image, 'id'>;
          /** Metadata. */
          metadata?: { [name: string]: any };
          /** Files to put on it: `[{path, contents}]`, the contents in base64. */
          personality?: any;
          /** Networks to connect it to: `[{uuid}]`, or `'auto'`, `'none'`. */
          networks?: any;
          /** Name of a key pair to let in. */
          keyname?: string;
          /** Password of its administrator. */
          adminPass?: string;
          /** Security groups: `[{name}]`. */
          securityGroups?: any;
          /** Configuration for cloud-init, in base64. */
          cloudConfig?: string;
          /** User data, in base64. */
          userData?: string;
          /** Availability zone. */
          availabilityZone?: string;
          /** Where its disks come from, if not from the image alone (`block_device_mapping_v2`). */
          blockDevices?: any;
          /** Scheduler hints. */
          schedulerHints?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface RebootServerOptions {
          /** `'soft'` (default) or `'hard'`. */
          type?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddRuleOptions {
          /** Id of the group. */
          groupId: string;
          /** First port. */
          fromPort?: any;
          /** Last port. */
          toPort?: any;
          /** `tcp`, `udp` or `icmp`. */
          ipProtocol?: string;
          /** Addresses that may come in. Default `0.0.0.0/0`. */
          cidr?: string;
          /** Id of a group whose servers may come in, instead of addresses. */
          sourceGroupId?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddRulesRules {
          /** Id of the group. */
          groupId: string;
          /** First port. */
          fromPort?: any;
          /** Last port. */
          toPort?: any;
          /** `tcp`, `udp` or `icmp`. */
          ipProtocol?: string;
          /** Addresses that may come in. Default `0.0.0.0/0`. */
          cidr?: string;
          /** Id of a group whose servers may come in, instead of addresses. */
          sourceGroupId?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of openstack compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          _extension: string;
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists flavors. GET /flavors/detail */
          getFlavors(callback: Callback<[Array<providers.openstack.compute.Flavor>]>): Request;
          /** Lists flavors. GET /flavors/detail */
          getFlavors(call?: CallOptions): Reply<[Array<providers.openstack.compute.Flavor>]>;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.compute.Flavor, 'id'>, callback: Callback<[providers.openstack.compute.Flavor]>): Request;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.compute.Flavor, 'id'>, call?: CallOptions): Reply<[providers.openstack.compute.Flavor]>;
          /** Lists images. GET /images/detail */
          getImages(callback: Callback<[Array<providers.openstack.compute.Image>]>): Request;
          /** Lists images. GET /images/detail */
          getImages(options: any | null | undefined, callback: Callback<[Array<providers.openstack.compute.Image>]>): Request;
          /** Lists images. GET /images/detail */
          getImages(options?: any | null): Reply<[Array<providers.openstack.compute.Image>]>;
          /** Gets an image. GET /images/{id} */
          getImage(image: Ref<providers.openstack.compute.Image, 'id'>, callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Gets an image. GET /images/{id} */
          getImage(image: Ref<providers.openstack.compute.Image, 'id'>, call?: CallOptions): Reply<[providers.openstack.compute.Image]>;
          /** Makes an image of a server. POST /servers/{id}/action */
          createImage(options: CreateImageOptions, callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Makes an image of a server. POST /servers/{id}/action */
          createImage(options: CreateImageOptions): Reply<[providers.openstack.compute.Image]>;
          /** Deletes an image. DELETE /images/{id} */
          destroyImage(image: Ref<providers.openstack.compute.Image, 'id'>, callback: Callback<[any]>): Request;
          /** Deletes an image. DELETE /images/{id} */
          destroyImage(image: Ref<providers.openstack.compute.Image, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Adds to an image's metadata. POST /images/{id}/metadata */
          updateImageMeta(image: Ref<providers.openstack.compute.Image, 'id'>, metadata: { [name: string]: any }, callback: Callback<[any]>): Request;
          /** Adds to an image's metadata. POST /images/{id}/metadata */
          updateImageMeta(image: Ref<providers.openstack.compute.Image, 'id'>, metadata: { [name: string]: any }, call?: CallOptions): Reply<[any]>;
          /** Sends an action to a server. POST /servers/{id}/action */
          _doServerAction(server: Ref<providers.openstack.compute.Server, 'id'>, body: any, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Sends an action to a server. POST /servers/{id}/action */
          _doServerAction(server: Ref<providers.openstack.compute.Server, 'id'>, body: any): Reply<[any | undefined, ApiResponse]>;
          /** Lists servers. GET /servers/detail */
          getServers(callback: Callback<[Array<providers.openstack.compute.Server>]>): Request;
          /** Lists servers. GET /servers/detail */
          getServers(options: GetServersOptions | null | undefined, callback: Callback<[Array<providers.openstack.compute.Server>]>): Request;
          /** Lists servers. GET /servers/detail */
          getServers(options?: GetServersOptions | null): Reply<[Array<providers.openstack.compute.Server>]>;
          /** Creates a server. POST /servers */
          createServer(details: CreateServerDetails, callback: Callback<[providers.openstack.compute.Server]>): Request;
          /** Creates a server. POST /servers */
          createServer(details: CreateServerDetails): Reply<[providers.openstack.compute.Server]>;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[providers.openstack.compute.Server, ApiResponse]>): Request;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.openstack.compute.Server, ApiResponse]>;
          /** Deletes a server. DELETE /servers/{id} */
          destroyServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Deletes a server. DELETE /servers/{id} */
          destroyServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Reboots a server. POST /servers/{id}/action */
          rebootServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Reboots a server. POST /servers/{id}/action */
          rebootServer(server: Ref<providers.openstack.compute.Server, 'id'>, options: RebootServerOptions | null | undefined, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Reboots a server. POST /servers/{id}/action */
          rebootServer(server: Ref<providers.openstack.compute.Server, 'id'>, options?: RebootServerOptions | null): Reply<[any | undefined, ApiResponse]>;
          /** Rebuilds a server from an image. POST /servers/{id}/action */
          rebuildServer(server: Ref<providers.openstack.compute.Server, 'id'>, options: Ref<providers.openstack.compute.Image, 'id'> | any, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Rebuilds a server from an image. POST /servers/{id}/action */
          rebuildServer(server: Ref<providers.openstack.compute.Server, 'id'>, options: Ref<providers.openstack.compute.Image, 'id'> | any, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Resizes a server; to be confirmed or reverted. POST /servers/{id}/action */
          resizeServer(server: Ref<providers.openstack.compute.Server, 'id'>, flavor: Ref<providers.openstack.compute.Flavor, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Resizes a server; to be confirmed or reverted. POST /servers/{id}/action */
          resizeServer(server: Ref<providers.openstack.compute.Server, 'id'>, flavor: Ref<providers.openstack.compute.Flavor, 'id'>, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Keeps the new size. POST /servers/{id}/action */
          confirmServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Keeps the new size. POST /servers/{id}/action */
          confirmServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Goes back to the old size. POST /servers/{id}/action */
          revertServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Goes back to the old size. POST /servers/{id}/action */
          revertServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Starts a server. POST /servers/{id}/action */
          startServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[]>): Request;
          /** Starts a server. POST /servers/{id}/action */
          startServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[]>;
          /** Stops a server. POST /servers/{id}/action */
          stopServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[]>): Request;
          /** Stops a server. POST /servers/{id}/action */
          stopServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[]>;
          /** Renames a server. PUT /servers/{id} */
          renameServer(server: Ref<providers.openstack.compute.Server, 'id'>, name: string, callback: Callback<[]>): Request;
          /** Renames a server. PUT /servers/{id} */
          renameServer(server: Ref<providers.openstack.compute.Server, 'id'>, name: string, call?: CallOptions): Reply<[]>;
          /** Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips */
          getServerAddresses(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips */
          getServerAddresses(server: Ref<providers.openstack.compute.Server, 'id'>, type: string | null | undefined, callback: Callback<[any]>): Request;
          /** Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips */
          getServerAddresses(server: Ref<providers.openstack.compute.Server, 'id'>, type?: string | null, call?: CallOptions): Reply<[any]>;
          /** Lists floating IPs. GET /os-floating-ips */
          getFloatingIps(callback: Callback<[any | undefined]>): Request;
          /** Lists floating IPs. GET /os-floating-ips */
          getFloatingIps(call?: CallOptions): Reply<[any | undefined]>;
          /** Allocates a floating IP, from a pool if one is named. POST /os-floating-ips */
          allocateNewFloatingIp(callback: Callback<[any | undefined]>): Request;
          /** Allocates a floating IP, from a pool if one is named. POST /os-floating-ips */
          allocateNewFloatingIp(pool: string | null | undefined, callback: Callback<[any | undefined]>): Request;
          /** Allocates a floating IP, from a pool if one is named. POST /os-floating-ips */
          allocateNewFloatingIp(pool?: string | null, call?: CallOptions): Reply<[any | undefined]>;
          /** Gets a floating IP. GET /os-floating-ips/{id} */
          getFloatingIp(floatingIp: string | number | { id: string | number }, callback: Callback<[any | undefined]>): Request;
          /** Gets a floating IP. GET /os-floating-ips/{id} */
          getFloatingIp(floatingIp: string | number | { id: string | number }, call?: CallOptions): Reply<[any | undefined]>;
          /** Gives a floating IP back. DELETE /os-floating-ips/{id} */
          deallocateFloatingIp(floatingIp: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Gives a floating IP back. DELETE /os-floating-ips/{id} */
          deallocateFloatingIp(floatingIp: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Adds a floating IP to a server. POST /servers/{id}/action */
          addFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, callback: Callback<[]>): Request;
          /** Adds a floating IP to a server. POST /servers/{id}/action */
          addFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, call?: CallOptions): Reply<[]>;
          /** Takes a floating IP from a server. POST /servers/{id}/action */
          removeFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, callback: Callback<[]>): Request;
          /** Takes a floating IP from a server. POST /servers/{id}/action */
          removeFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, call?: CallOptions): Reply<[]>;
          /** Lists key pairs. GET /os-keypairs */
          listKeys(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists key pairs. GET /os-keypairs */
          listKeys(call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Creates or imports a key pair. POST /os-keypairs */
          addKey(options: string | { [name: string]: any }, callback: Callback<[any | undefined]>): Request;
          /** Creates or imports a key pair. POST /os-keypairs */
          addKey(options: string | { [name: string]: any }, call?: CallOptions): Reply<[any | undefined]>;
          /** Deletes a key pair. DELETE /os-keypairs/{name} */
          destroyKey(name: string, callback: Callback<[]>): Request;
          /** Deletes a key pair. DELETE /os-keypairs/{name} */
          destroyKey(name: string, call?: CallOptions): Reply<[]>;
          /** Gets a key pair. GET /os-keypairs/{name} */
          getKey(name: string, callback: Callback<[any | undefined]>): Request;
          /** Gets a key pair. GET /os-keypairs/{name} */
          getKey(name: string, call?: CallOptions): Reply<[any | undefined]>;
          /** Lists security groups. GET /os-security-groups */
          listGroups(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists security groups. GET /os-security-groups */
          listGroups(options: any | null | undefined, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists security groups. GET /os-security-groups */
          listGroups(options?: any | null): Reply<[any | undefined, ApiResponse]>;
          /** Creates a security group. POST /os-security-groups */
          addGroup(options: string | { [name: string]: any }, callback: Callback<[any | undefined]>): Request;
          /** Creates a security group. POST /os-security-groups */
          addGroup(options: string | { [name: string]: any }, call?: CallOptions): Reply<[any | undefined]>;
          /** Deletes a security group. DELETE /os-security-groups/{id} */
          destroyGroup(name: string, callback: Callback<[]>): Request;
          /** Deletes a security group. DELETE /os-security-groups/{id} */
          destroyGroup(name: string, call?: CallOptions): Reply<[]>;
          /** Gets the API's version: its id, then all about it. GET / above the project */
          getVersion(callback: Callback<[string, any]>): Request;
          /** Gets the API's version: its id, then all about it. GET / above the project */
          getVersion(call?: CallOptions): Reply<[string, any]>;
          /** Gets the project's limits. GET /limits */
          getLimits(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Gets the project's limits. GET /limits */
          getLimits(call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Lists the API's extensions. GET /extensions */
          getExtensions(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists the API's extensions. GET /extensions */
          getExtensions(call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Adds a rule to a security group. POST /os-security-group-rules */
          addRule(options: AddRuleOptions, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Adds a rule to a security group. POST /os-security-group-rules */
          addRule(options: AddRuleOptions): Reply<[any | undefined, ApiResponse]>;
          /** Adds rules to security groups. POST /os-security-group-rules, each */
          addRules(rules: Array<AddRulesRules>, callback: Callback<[any]>): Request;
          /** Adds rules to security groups. POST /os-security-group-rules, each */
          addRules(rules: Array<AddRulesRules>, call?: CallOptions): Reply<[any]>;
          /** Deletes a rule. DELETE /os-security-group-rules/{id} */
          deleteRule(ruleId: string, callback: Callback<[any]>): Request;
          /** Deletes a rule. DELETE /os-security-group-rules/{id} */
          deleteRule(ruleId: string, call?: CallOptions): Reply<[any]>;
          /** Lists networks. GET /os-networks */
          getNetworks(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists networks. GET /os-networks */
          getNetworks(call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Gets a network. GET /os-networks/{id} */
          getNetwork(network: string | number | { id: string | number }, callback: Callback<[any | undefined]>): Request;
          /** Gets a network. GET /os-networks/{id} */
          getNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[any | undefined]>;
          /** Creates a network. POST /os-networks */
          createNetwork(options: { [name: string]: any }, callback: Callback<[any | undefined]>): Request;
          /** Creates a network. POST /os-networks */
          createNetwork(options: { [name: string]: any }, call?: CallOptions): Reply<[any | undefined]>;
          /** Creates a network of the named options. POST /os-networks */
          _createNetwork(options: { [name: string]: any }, properties: Array<string>, callback: Callback<[any | undefined]>): Request;
          /** Creates a network of the named options. POST /os-networks */
          _createNetwork(options: { [name: string]: any }, properties: Array<string>, call?: CallOptions): Reply<[any | undefined]>;
          /** Adds a network to the project. POST /os-networks/add */
          addNetwork(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Adds a network to the project. POST /os-networks/add */
          addNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Associates a host. POST /os-networks/{id}/action */
          addNetworkToHost(network: string | number | { id: string | number }, host: string, callback: Callback<[]>): Request;
          /** Associates a host. POST /os-networks/{id}/action */
          addNetworkToHost(network: string | number | { id: string | number }, host: string, call?: CallOptions): Reply<[]>;
          /** Disassociates the host. POST /os-networks/{id}/action */
          removeNetworkFromHost(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disassociates the host. POST /os-networks/{id}/action */
          removeNetworkFromHost(network: string | number | { id: string | number }, host: string | null | undefined, callback: Callback<[]>): Request;
          /** Disassociates the host. POST /os-networks/{id}/action */
          removeNetworkFromHost(network: string | number | { id: string | number }, host?: string | null, call?: CallOptions): Reply<[]>;
          /** Disassociates host and project. POST /os-networks/{id}/action */
          disassociateNetworkFromProject(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disassociates host and project. POST /os-networks/{id}/action */
          disassociateNetworkFromProject(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Disassociates the project. POST /os-networks/{id}/action */
          disassociateProjectFromNetwork(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disassociates the project. POST /os-networks/{id}/action */
          disassociateProjectFromNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Sends an action to a network. POST /os-networks/{id}/action */
          _doNetworkAction(network: string | number | { id: string | number }, payload: any, callback: Callback<[]>): Request;
          /** Sends an action to a network. POST /os-networks/{id}/action */
          _doNetworkAction(network: string | number | { id: string | number }, payload: any): Reply<[]>;
          /** Deletes a network. DELETE /os-networks/{id} */
          deleteNetwork(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Deletes a network. DELETE /os-networks/{id} */
          deleteNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Lists a server's volumes. GET /servers/{id}/os-volume_attachments */
          getVolumeAttachments(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists a server's volumes. GET /servers/{id}/os-volume_attachments */
          getVolumeAttachments(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Gets one of a server's volumes. GET /servers/{id}/os-volume_attachments/{id} */
          getVolumeAttachmentDetails(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Gets one of a server's volumes. GET /servers/{id}/os-volume_attachments/{id} */
          getVolumeAttachmentDetails(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Detaches a volume. DELETE /servers/{id}/os-volume_attachments/{id} */
          detachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Detaches a volume. DELETE /servers/{id}/os-volume_attachments/{id} */
          detachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Attaches a volume. POST /servers/{id}/os-volume_attachments */
          attachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, volume: string | number | { id: string | number }, callback: Callback<[any | undefined]>): Request;
          /** Attaches a volume. POST /servers/{id}/os-volume_attachments */
          attachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, volume: string | number | { id: string | number }, call?: CallOptions): Reply<[any | undefined]>;
        }
        /** How large a server is. */
        class Flavor extends pkgcloud.compute.Flavor {
          constructor(client?: any, details?: any);
          client: Client;
          /** The flavor's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Memory in MiB. */
          ram: number;
          /** Root disk in GiB. */
          disk: number;
          /** Virtual CPUs. */
          vcpus: number;
          /** Swap in MiB; an empty string for none. */
          swap: number | string;
          /** Fetches the flavor. */
          refresh(callback: Callback<[providers.openstack.compute.Flavor]>): Request;
          /** Fetches the flavor. */
          refresh(): Reply<[providers.openstack.compute.Flavor]>;
        }
        /** What a server is made from. */
        class Image extends pkgcloud.compute.Image {
          constructor(client?: any, details?: any);
          client: Client;
          /** The image's id. */
          id: string;
          /** Its name. */
          name: string;
          /** When it was created, ISO 8601. */
          created: string;
          /** When it was last changed, ISO 8601. */
          updated: string;
          /** Nova's own status, such as `ACTIVE` or `SAVING`. */
          status: string;
          /** Percent done. */
          progress: number;
          /** Fetches the image. */
          refresh(callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Fetches the image. */
          refresh(): Reply<[providers.openstack.compute.Image]>;
          /** Creates an image like this. */
          create(callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Creates an image like this. */
          create(): Reply<[providers.openstack.compute.Image]>;
          /** Destroys the image. */
          destroy(callback: Callback<[any]>): Request;
          /** Destroys the image. */
          destroy(): Reply<[any]>;
        }
        /** A virtual machine. */
        class Server extends pkgcloud.compute.Server {
          constructor(client?: any, details?: any);
          client: Client;
          /** The server's id. */
          id: string;
          /** Its name. */
          name: string;
          /** What it is doing, in pkgcloud's words; Nova's own are in `original`. */
          status: ServerStatus;
          /** Percent done, of what it is doing. */
          progress: number;
          /** Id of the image it was made from. */
          imageId: string;
          /** Id of its flavor. */
          flavorId: string;
          /** Password of its administrator; only when it was just created or rebuilt. */
          adminPass: string;
          /** Its addresses, sorted into public and private ones. */
          addresses: ServerAddresses;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** What tells its physical host apart from others. */
          hostId: string;
          /** When it was created, ISO 8601. */
          created: string;
          /** When it was last changed, ISO 8601. */
          updated: string;
          /** The provider's own answer. */
          original: any;
          /** The provider's own answer. */
          openstack: any;
          /** Fetches the server and takes over what it is now. */
          refresh(callback: Callback<[providers.openstack.compute.Server, ApiResponse]>): Request;
          /** Fetches the server and takes over what it is now. */
          refresh(): Promise<providers.openstack.compute.Server>;
          /** Creates a server like this. */
          create(callback: Callback<[providers.openstack.compute.Server]>): Request;
          /** Creates a server like this. */
          create(): Reply<[providers.openstack.compute.Server]>;
          /** Destroys the server. */
          destroy(callback: Callback<[any]>): Request;
          /** Destroys the server. */
          destroy(): Reply<[any]>;
          /** Reboots the server. */
          reboot(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options: RebootServerOptions | null | undefined, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options?: RebootServerOptions | null): Reply<[any | undefined, ApiResponse]>;
          /** Resizes the server to a flavor. */
          resize(flavor: Ref<providers.openstack.compute.Flavor, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Resizes the server to a flavor. */
          resize(flavor: Ref<providers.openstack.compute.Flavor, 'id'>): Reply<[any | undefined, ApiResponse]>;
          /** Gets its addresses, of all networks or of one. */
          getAddresses(callback: Callback<[any]>): Request;
          /** Gets its addresses, of all networks or of one. */
          getAddresses(type: string | null | undefined, callback: Callback<[any]>): Request;
          /** Gets its addresses, of all networks or of one. */
          getAddresses(type?: string | null): Promise<any>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Tokens and tenants (Keystone). */
      namespace identity {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of openstack identity. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Checks a token. GET /v2.0/tokens/{token}, or /v3/auth/tokens */
          validateToken(callback: Callback<[any]>): Request;
          /** Checks a token. GET /v2.0/tokens/{token}, or /v3/auth/tokens */
          validateToken(token: string | null | undefined, callback: Callback<[any]>): Request;
          /** Checks a token. GET /v2.0/tokens/{token}, or /v3/auth/tokens */
          validateToken(token: string | null | undefined, belongsTo: string | null | undefined, callback: Callback<[any]>): Request;
          /** Checks a token. GET /v2.0/tokens/{token}, or /v3/auth/tokens */
          validateToken(token?: string | null, belongsTo?: string | null, call?: CallOptions): Reply<[any]>;
          /** Gets a tenant (project), or all that the user has. GET /v2.0/tenants, or /v3/auth/projects */
          getTenantInfo(callback: Callback<[any]>): Request;
          /** Gets a tenant (project), or all that the user has. GET /v2.0/tenants, or /v3/auth/projects */
          getTenantInfo(tenantId: string | null | undefined, callback: Callback<[any]>): Request;
          /** Gets a tenant (project), or all that the user has. GET /v2.0/tenants, or /v3/auth/projects */
          getTenantInfo(tenantId?: string | null, call?: CallOptions): Reply<[any]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Stacks of resources, made from templates (Heat). */
      namespace orchestration {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetStacksOptions {
          /** Only stacks in this status of Heat's, such as `CREATE_COMPLETE`. */
          status?: string;
          /** Only stacks of this name. */
          name?: string;
          /** Most stacks in the answer. */
          limit?: number;
          /** Id of the stack after which the list goes on. */
          marker?: string;
          /** Passed on as `sort`. */
          sort?: string;
          /** `'asc'` or `'desc'`. */
          sortDir?: string;
          /** What to sort by: `name`, `status`, `created_at` or `updated_at`. */
          sortKeys?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateStackDetails {
          /** The stack's name. Required. */
          name?: string;
          /** Minutes that creating it may take. Required. */
          timeout?: number;
          /** Its template, as an object or as text. Required, unless `templateUrl` is given. */
          template?: any;
          /** Where its template is. */
          templateUrl?: string;
          /** Its environment, as an object or as text. */
          environment?: any;
          /** The template's parameters. */
          parameters?: { [name: string]: any };
          /** Contents of files that the template names: `{name: text}`. */
          files?: { [name: string]: any };
          /** For `adoptStack`: what `abandonStack` has called back with. */
          stackData?: any;
          /** Keeps what was made when the rest can't be. Default `true`. */
          disableRollback?: boolean;
          /** Only tells what the stack would be, as `previewStack` does. Default `false`. */
          preview?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface PreviewStackDetails {
          /** The stack's name. Required. */
          name?: string;
          /** Minutes that creating it may take. Required. */
          timeout?: number;
          /** Its template, as an object or as text. Required, unless `templateUrl` is given. */
          template?: any;
          /** Where its template is. */
          templateUrl?: string;
          /** Its environment, as an object or as text. */
          environment?: any;
          /** The template's parameters. */
          parameters?: { [name: string]: any };
          /** Contents of files that the template names: `{name: text}`. */
          files?: { [name: string]: any };
          /** For `adoptStack`: what `abandonStack` has called back with. */
          stackData?: any;
          /** Keeps what was made when the rest can't be. Default `true`. */
          disableRollback?: boolean;
          /** Only tells what the stack would be, as `previewStack` does. Default `false`. */
          preview?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AdoptStackDetails {
          /** The stack's name. Required. */
          name?: string;
          /** Minutes that creating it may take. Required. */
          timeout?: number;
          /** Its template, as an object or as text. Required, unless `templateUrl` is given. */
          template?: any;
          /** Where its template is. */
          templateUrl?: string;
          /** Its environment, as an object or as text. */
          environment?: any;
          /** The template's parameters. */
          parameters?: { [name: string]: any };
          /** Contents of files that the template names: `{name: text}`. */
          files?: { [name: string]: any };
          /** For `adoptStack`: what `abandonStack` has called back with. */
          stackData?: any;
          /** Keeps what was made when the rest can't be. Default `true`. */
          disableRollback?: boolean;
          /** Only tells what the stack would be, as `previewStack` does. Default `false`. */
          preview?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetResourcesOptions {
          /** How deep to look into stacks within the stack. Default: not at all. */
          nestedDepth?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of openstack orchestration. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Gets a stack. GET /stacks/{name}/{id} */
          getStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Gets a stack. GET /stacks/{name}/{id} */
          getStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, call?: CallOptions): Reply<[providers.openstack.orchestration.Stack]>;
          /** Lists stacks. GET /stacks */
          getStacks(callback: Callback<[Array<providers.openstack.orchestration.Stack>]>): Request;
          /** Lists stacks. GET /stacks */
          getStacks(options: GetStacksOptions | null | undefined, callback: Callback<[Array<providers.openstack.orchestration.Stack>]>): Request;
          /** Lists stacks. GET /stacks */
          getStacks(options?: GetStacksOptions | null): Reply<[Array<providers.openstack.orchestration.Stack>]>;
          /** Creates a stack. POST /stacks, then GET it */
          createStack(details: CreateStackDetails, callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Creates a stack. POST /stacks, then GET it */
          createStack(details: CreateStackDetails): Reply<[providers.openstack.orchestration.Stack]>;
          /** Tells what a stack would be, without creating it. POST /stacks/preview */
          previewStack(details: PreviewStackDetails, callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Tells what a stack would be, without creating it. POST /stacks/preview */
          previewStack(details: PreviewStackDetails): Reply<[providers.openstack.orchestration.Stack]>;
          /** Creates a stack of resources that are there already. POST /stacks, then GET it */
          adoptStack(details: AdoptStackDetails, callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Creates a stack of resources that are there already. POST /stacks, then GET it */
          adoptStack(details: AdoptStackDetails): Reply<[providers.openstack.orchestration.Stack]>;
          /** Makes a stack what the model says: its template, parameters, files. PUT /stacks/{name}/{id} */
          updateStack(callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Makes a stack what the model says: its template, parameters, files. PUT /stacks/{name}/{id} */
          updateStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'> | null | undefined, callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Makes a stack what the model says: its template, parameters, files. PUT /stacks/{name}/{id} */
          updateStack(stack?: Ref<providers.openstack.orchestration.Stack, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.orchestration.Stack]>;
          /** Deletes a stack. DELETE /stacks/{name}/{id} */
          deleteStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[boolean]>): Request;
          /** Deletes a stack. DELETE /stacks/{name}/{id} */
          deleteStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, call?: CallOptions): Reply<[boolean]>;
          /** Deletes a stack, but not its resources; what `adoptStack` needs comes back. DELETE /stacks/{name}/{id}/abandon */
          abandonStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[any]>): Request;
          /** Deletes a stack, but not its resources; what `adoptStack` needs comes back. DELETE /stacks/{name}/{id}/abandon */
          abandonStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Gets the template of a stack. GET /stacks/{name}/{id}/template */
          getTemplate(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[any]>): Request;
          /** Gets the template of a stack. GET /stacks/{name}/{id}/template */
          getTemplate(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Checks a template, given as an object or by its URL. POST /validate */
          validateTemplate(callback: Callback<[any]>): Request;
          /** Checks a template, given as an object or by its URL. POST /validate */
          validateTemplate(template: any | null | undefined, callback: Callback<[any]>): Request;
          /** Checks a template, given as an object or by its URL. POST /validate */
          validateTemplate(template?: any | null): Reply<[any]>;
          /** Gets an event of a resource. GET /stacks/{name}/{id}/resources/{resource}/events/{event} */
          getEvent(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, eventId: string, callback: Callback<[any]>): Request;
          /** Gets an event of a resource. GET /stacks/{name}/{id}/resources/{resource}/events/{event} */
          getEvent(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, eventId: string, call?: CallOptions): Reply<[any]>;
          /** Lists a stack's events. GET /stacks/{name}/{id}/events */
          getEvents(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[any]>): Request;
          /** Lists a stack's events. GET /stacks/{name}/{id}/events */
          getEvents(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Lists a resource's events. GET /stacks/{name}/{id}/resources/{resource}/events */
          getResourceEvents(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, callback: Callback<[any]>): Request;
          /** Lists a resource's events. GET /stacks/{name}/{id}/resources/{resource}/events */
          getResourceEvents(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, call?: CallOptions): Reply<[any]>;
          /** Gets a resource of a stack. GET /stacks/{name}/{id}/resources/{resource} */
          getResource(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, callback: Callback<[providers.openstack.orchestration.Resource]>): Request;
          /** Gets a resource of a stack. GET /stacks/{name}/{id}/resources/{resource} */
          getResource(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, call?: CallOptions): Reply<[providers.openstack.orchestration.Resource]>;
          /** Lists a stack's resources. GET /stacks/{name}/{id}/resources */
          getResources(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[Array<providers.openstack.orchestration.Resource>]>): Request;
          /** Lists a stack's resources. GET /stacks/{name}/{id}/resources */
          getResources(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, options: GetResourcesOptions | null | undefined, callback: Callback<[Array<providers.openstack.orchestration.Resource>]>): Request;
          /** Lists a stack's resources. GET /stacks/{name}/{id}/resources */
          getResources(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, options?: GetResourcesOptions | null): Reply<[Array<providers.openstack.orchestration.Resource>]>;
          /** Lists the names of the types of resources. GET /resource_types */
          getResourceTypes(callback: Callback<[any | undefined]>): Request;
          /** Lists the names of the types of resources. GET /resource_types */
          getResourceTypes(call?: CallOptions): Reply<[any | undefined]>;
          /** Gets what a type of resources consists of. GET /resource_types/{type} */
          getResourceSchema(resourceType: string, callback: Callback<[any]>): Request;
          /** Gets what a type of resources consists of. GET /resource_types/{type} */
          getResourceSchema(resourceType: string, call?: CallOptions): Reply<[any]>;
          /** Gets a template for a type of resources. GET /resource_types/{type}/template */
          getResourceTemplate(resourceType: string, callback: Callback<[any]>): Request;
          /** Gets a template for a type of resources. GET /resource_types/{type}/template */
          getResourceTemplate(resourceType: string, call?: CallOptions): Reply<[any]>;
          /** Gets the service's revisions. GET /build_info */
          buildInfo(callback: Callback<[any]>): Request;
          /** Gets the service's revisions. GET /build_info */
          buildInfo(call?: CallOptions): Reply<[any]>;
        }
        /** Resources that were made together. */
        class Stack extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The stack's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Heat's own status, such as `CREATE_COMPLETE`. */
          status: string;
          /** What it is for. */
          description: string;
          /** What its template is for. */
          templateDescription: string;
          /** Why it has its status. */
          statusReason: string;
          /** Whose it is. */
          owner: string;
          /** Whether what was made stays when the rest can't be. */
          disableRollback: boolean;
          /** The template's parameters. */
          parameters: { [name: string]: any };
          /** Always empty. */
          capabilities: any[];
          /** Always empty. */
          notificationTopics: any[];
          /** Minutes that a change of it may take. */
          timeout: number;
          /** When it was created, ISO 8601. */
          createdAt: string;
          /** When it was last changed, ISO 8601. */
          updatedAt: string;
          /** What its template puts out: `[{output_key, output_value}]`. */
          outputs: any[];
          /** The provider's own answer. */
          original: any;
          /** The provider's own answer. */
          openstack: any;
          /** Fetches the stack and takes over what it is now. */
          refresh(callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Fetches the stack and takes over what it is now. */
          refresh(): Promise<providers.openstack.orchestration.Stack>;
        }
        /** A part of a stack. */
        class Resource extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** Its name in the stack. */
          name: string;
          /** Heat's own status, such as `CREATE_COMPLETE`. */
          status: string;
          /** The stack that it is part of. */
          stack: providers.openstack.orchestration.Stack;
          /** Why it has its status. */
          statusReason: string;
          /** Its type, such as `OS::Nova::Server`. */
          type: string;
          /** Its name in the template. */
          logicalResourceId: string;
          /** Id of what it is, such as a server's. */
          physicalResourceId: string;
          /** Names of the resources that need it. */
          requiredBy: string[];
          /** When it was last changed, ISO 8601. */
          updatedAt: string;
          /** Where it and its stack are. */
          links: any[];
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Networks and what is connected to them (Neutron). */
      namespace network {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetNetworksOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateNetworkOptions {
          /** Its name. */
          name?: string;
          /** Whether it is meant to be up. */
          adminStateUp?: boolean;
          /** Whether other projects may use it. */
          shared?: boolean;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          [field: string]: any;
        }
        interface GetSubnetsOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateSubnetOptions {
          /** Its name. */
          name?: string;
          /** Id of its network. */
          networkId?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          /** Addresses that are given to ports. */
          allocationPools?: Array<{ start: string; end: string }>;
          /** Address of its gateway. */
          gatewayIp?: string | null;
          /** Version of its addresses. */
          ipVersion?: 4 | 6;
          /** Its addresses, such as `10.0.0.0/24`. */
          cidr?: string;
          /** Whether addresses are given by DHCP. */
          enableDhcp?: boolean;
          /** Addresses of its name servers. */
          dnsNameServers?: string[];
          /** Routes that its hosts are told. */
          hostRoutes?: Array<{ destination: string; nexthop: string }>;
          [field: string]: any;
        }
        interface GetPortsOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreatePortOptions {
          /** Its state, such as `ACTIVE`. */
          status?: string;
          /** Its name. */
          name?: string;
          /** Further addresses that it may use. */
          allowedAddressPairs?: Array<{ ip_address: string; mac_address?: string }>;
          /** Whether it is meant to be up. */
          adminStateUp?: boolean;
          /** Id of its network. */
          networkId?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          /** Further DHCP options. */
          extraDhcpOpts?: Array<{ opt_name: string; opt_value: string }>;
          /** What uses it, such as `compute:nova`. */
          deviceOwner?: string;
          /** Its hardware address. */
          macAddress?: string;
          /** Its addresses. */
          fixedIps?: Array<{ subnet_id?: string; ip_address?: string }>;
          /** Ids of its security groups. */
          securityGroups?: string[];
          /** Id of what uses it, such as a server. */
          deviceId?: string;
          [field: string]: any;
        }
        interface GetSecurityGroupsOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateSecurityGroupSecurityGroup {
          /** Its name. */
          name?: string;
          /** What it is for. */
          description?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          [field: string]: any;
        }
        interface GetSecurityGroupRulesOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateSecurityGroupRuleSecurityGroupRule {
          /** Which way it looks. */
          direction?: 'ingress' | 'egress';
          /** Version of the addresses. */
          ethertype?: 'IPv4' | 'IPv6';
          /** Id of its group. */
          securityGroupId?: string;
          /** First port; the type, for ICMP. */
          portRangeMin?: number;
          /** Last port; the code, for ICMP. */
          portRangeMax?: number;
          /** Protocol, such as `tcp`. */
          protocol?: string;
          /** Id of the group at the other end. */
          remoteGroupId?: string;
          /** Addresses at the other end. */
          remoteIpPrefix?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          [field: string]: any;
        }
        interface GetFloatingIpsOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateFloatingIpOptions {
          /** The address itself. */
          floatingIpAddress?: string;
          /** Id of the network that it is from. */
          floatingNetworkId?: string;
          /** Id of the subnet that it is to be from. */
          subnetId?: string;
          /** The port's address that it leads to. */
          fixedIpAddress?: string;
          /** Id of the port that it leads to; `null` for none. */
          portId?: string | null;
          /** What it is for. */
          description?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          [field: string]: any;
        }
        interface GetRoutersOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateRouterOptions {
          /** Its name. */
          name?: string;
          /** Whether it is meant to be up. */
          adminStateUp?: boolean;
          /** Its way to the outside; `null` for none. */
          externalGatewayInfo?: { network_id: string; enable_snat?: boolean; external_fixed_ips?: any[] } | null;
          /** Its static routes. */
          routes?: Array<{ destination: string; nexthop: string }>;
          /** What it is for. */
          description?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          [field: string]: any;
        }
        /** A client of openstack network. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists networks. GET /networks */
          getNetworks(callback: Callback<[Array<providers.openstack.network.Network>]>): Request;
          /** Lists networks. GET /networks */
          getNetworks(options: GetNetworksOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Network>]>): Request;
          /** Lists networks. GET /networks */
          getNetworks(options?: GetNetworksOptions | null): Reply<[Array<providers.openstack.network.Network>]>;
          /** Gets a network. GET /networks/{id} */
          getNetwork(network: Ref<providers.openstack.network.Network, 'id'>, callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Gets a network. GET /networks/{id} */
          getNetwork(network: Ref<providers.openstack.network.Network, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Network]>;
          /** Creates a network. POST /networks */
          createNetwork(options: string | CreateNetworkOptions, callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Creates a network. POST /networks */
          createNetwork(options: string | CreateNetworkOptions, call?: CallOptions): Reply<[providers.openstack.network.Network]>;
          /** Changes a network. PUT /networks/{id} */
          updateNetwork(network: Ref<providers.openstack.network.Network, 'id'>, callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Changes a network. PUT /networks/{id} */
          updateNetwork(network: Ref<providers.openstack.network.Network, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Network]>;
          /** Deletes a network. DELETE /networks/{id} */
          destroyNetwork(network: Ref<providers.openstack.network.Network, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a network. DELETE /networks/{id} */
          destroyNetwork(network: Ref<providers.openstack.network.Network, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists subnets. GET /subnets */
          getSubnets(callback: Callback<[Array<providers.openstack.network.Subnet>]>): Request;
          /** Lists subnets. GET /subnets */
          getSubnets(options: GetSubnetsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Subnet>]>): Request;
          /** Lists subnets. GET /subnets */
          getSubnets(options?: GetSubnetsOptions | null): Reply<[Array<providers.openstack.network.Subnet>]>;
          /** Gets a subnet. GET /subnets/{id} */
          getSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Gets a subnet. GET /subnets/{id} */
          getSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Subnet]>;
          /** Creates a subnet. POST /subnets */
          createSubnet(options: string | CreateSubnetOptions, callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Creates a subnet. POST /subnets */
          createSubnet(options: string | CreateSubnetOptions, call?: CallOptions): Reply<[providers.openstack.network.Subnet]>;
          /** Changes a subnet. PUT /subnets/{id} */
          updateSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Changes a subnet. PUT /subnets/{id} */
          updateSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Subnet]>;
          /** Deletes a subnet. DELETE /subnets/{id} */
          destroySubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a subnet. DELETE /subnets/{id} */
          destroySubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists ports. GET /ports */
          getPorts(callback: Callback<[Array<providers.openstack.network.Port>]>): Request;
          /** Lists ports. GET /ports */
          getPorts(options: GetPortsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Port>]>): Request;
          /** Lists ports. GET /ports */
          getPorts(options?: GetPortsOptions | null): Reply<[Array<providers.openstack.network.Port>]>;
          /** Gets a port. GET /ports/{id} */
          getPort(port: Ref<providers.openstack.network.Port, 'id'>, callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Gets a port. GET /ports/{id} */
          getPort(port: Ref<providers.openstack.network.Port, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Port]>;
          /** Creates a port. POST /ports */
          createPort(options: string | CreatePortOptions, callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Creates a port. POST /ports */
          createPort(options: string | CreatePortOptions, call?: CallOptions): Reply<[providers.openstack.network.Port]>;
          /** Changes a port. PUT /ports/{id} */
          updatePort(port: Ref<providers.openstack.network.Port, 'id'>, callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Changes a port. PUT /ports/{id} */
          updatePort(port: Ref<providers.openstack.network.Port, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Port]>;
          /** Deletes a port. DELETE /ports/{id} */
          destroyPort(port: Ref<providers.openstack.network.Port, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a port. DELETE /ports/{id} */
          destroyPort(port: Ref<providers.openstack.network.Port, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists security groups. GET /security-groups */
          getSecurityGroups(callback: Callback<[Array<providers.openstack.network.SecurityGroup>]>): Request;
          /** Lists security groups. GET /security-groups */
          getSecurityGroups(options: GetSecurityGroupsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.SecurityGroup>]>): Request;
          /** Lists security groups. GET /security-groups */
          getSecurityGroups(options?: GetSecurityGroupsOptions | null): Reply<[Array<providers.openstack.network.SecurityGroup>]>;
          /** Gets a security group. GET /security-groups/{id} */
          getSecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, callback: Callback<[providers.openstack.network.SecurityGroup]>): Request;
          /** Gets a security group. GET /security-groups/{id} */
          getSecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroup]>;
          /** Creates a security group. POST /security-groups */
          createSecurityGroup(securityGroup: string | CreateSecurityGroupSecurityGroup, callback: Callback<[providers.openstack.network.SecurityGroup]>): Request;
          /** Creates a security group. POST /security-groups */
          createSecurityGroup(securityGroup: string | CreateSecurityGroupSecurityGroup, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroup]>;
          /** Deletes a security group. DELETE /security-groups/{id} */
          destroySecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a security group. DELETE /security-groups/{id} */
          destroySecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists rules of security groups. GET /security-group-rules */
          getSecurityGroupRules(callback: Callback<[Array<providers.openstack.network.SecurityGroupRule>]>): Request;
          /** Lists rules of security groups. GET /security-group-rules */
          getSecurityGroupRules(options: GetSecurityGroupRulesOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.SecurityGroupRule>]>): Request;
          /** Lists rules of security groups. GET /security-group-rules */
          getSecurityGroupRules(options?: GetSecurityGroupRulesOptions | null): Reply<[Array<providers.openstack.network.SecurityGroupRule>]>;
          /** Gets a rule. GET /security-group-rules/{id} */
          getSecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, callback: Callback<[providers.openstack.network.SecurityGroupRule]>): Request;
          /** Gets a rule. GET /security-group-rules/{id} */
          getSecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroupRule]>;
          /** Adds a rule to a security group. POST /security-group-rules */
          createSecurityGroupRule(securityGroupRule: string | CreateSecurityGroupRuleSecurityGroupRule, callback: Callback<[providers.openstack.network.SecurityGroupRule]>): Request;
          /** Adds a rule to a security group. POST /security-group-rules */
          createSecurityGroupRule(securityGroupRule: string | CreateSecurityGroupRuleSecurityGroupRule, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroupRule]>;
          /** Deletes a rule. DELETE /security-group-rules/{id} */
          destroySecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a rule. DELETE /security-group-rules/{id} */
          destroySecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists floating IPs. GET /floatingips */
          getFloatingIps(callback: Callback<[Array<providers.openstack.network.FloatingIp>]>): Request;
          /** Lists floating IPs. GET /floatingips */
          getFloatingIps(options: GetFloatingIpsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.FloatingIp>]>): Request;
          /** Lists floating IPs. GET /floatingips */
          getFloatingIps(options?: GetFloatingIpsOptions | null): Reply<[Array<providers.openstack.network.FloatingIp>]>;
          /** Gets a floating IP. GET /floatingips/{id} */
          getFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Gets a floating IP. GET /floatingips/{id} */
          getFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.FloatingIp]>;
          /** Takes a floating IP from a network. POST /floatingips */
          createFloatingIp(options: string | CreateFloatingIpOptions, callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Takes a floating IP from a network. POST /floatingips */
          createFloatingIp(options: string | CreateFloatingIpOptions, call?: CallOptions): Reply<[providers.openstack.network.FloatingIp]>;
          /** Moves a floating IP to a port, or off it. PUT /floatingips/{id} */
          updateFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Moves a floating IP to a port, or off it. PUT /floatingips/{id} */
          updateFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.FloatingIp]>;
          /** Gives a floating IP back. DELETE /floatingips/{id} */
          destroyFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, callback: Callback<[string]>): Request;
          /** Gives a floating IP back. DELETE /floatingips/{id} */
          destroyFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists routers. GET /routers */
          getRouters(callback: Callback<[Array<providers.openstack.network.Router>]>): Request;
          /** Lists routers. GET /routers */
          getRouters(options: GetRoutersOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Router>]>): Request;
          /** Lists routers. GET /routers */
          getRouters(options?: GetRoutersOptions | null): Reply<[Array<providers.openstack.network.Router>]>;
          /** Gets a router. GET /routers/{id} */
          getRouter(router: Ref<providers.openstack.network.Router, 'id'>, callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Gets a router. GET /routers/{id} */
          getRouter(router: Ref<providers.openstack.network.Router, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Router]>;
          /** Creates a router. POST /routers */
          createRouter(options: string | CreateRouterOptions, callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Creates a router. POST /routers */
          createRouter(options: string | CreateRouterOptions, call?: CallOptions): Reply<[providers.openstack.network.Router]>;
          /** Changes a router. PUT /routers/{id} */
          updateRouter(router: Ref<providers.openstack.network.Router, 'id'>, callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Changes a router. PUT /routers/{id} */
          updateRouter(router: Ref<providers.openstack.network.Router, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Router]>;
          /** Deletes a router. DELETE /routers/{id} */
          destroyRouter(router: Ref<providers.openstack.network.Router, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a router. DELETE /routers/{id} */
          destroyRouter(router: Ref<providers.openstack.network.Router, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Connects a router to a subnet, or by a port. PUT /routers/{id}/add_router_interface */
          addRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, to: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, callback: Callback<[any]>): Request;
          /** Connects a router to a subnet, or by a port. PUT /routers/{id}/add_router_interface */
          addRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, to: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, call?: CallOptions): Reply<[any]>;
          /** Disconnects a router from a subnet, or a port. PUT /routers/{id}/remove_router_interface */
          removeRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, from: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, callback: Callback<[any]>): Request;
          /** Disconnects a router from a subnet, or a port. PUT /routers/{id}/remove_router_interface */
          removeRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, from: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, call?: CallOptions): Reply<[any]>;
        }
        /** A network. */
        class Network extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The network's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Its state, such as `ACTIVE`. */
          status: string;
          /** Whether it is meant to be up. */
          adminStateUp: boolean;
          /** Id of the project that it belongs to. */
          tenantId: string;
          /** Ids of its subnets. */
          subnets: string[];
          /** Whether other projects may use it; 0 if not. */
          shared: boolean | 0;
          /** Creates one like this. */
          create(callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Creates one like this. */
          create(): Reply<[providers.openstack.network.Network]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Fetches it. */
          refresh(): Reply<[providers.openstack.network.Network]>;
          /** Destroys it. */
          destroy(callback: Callback<[string]>): Request;
          /** Destroys it. */
          destroy(): Reply<[string]>;
          /** Saves what was changed. */
          update(callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Saves what was changed. */
          update(): Reply<[providers.openstack.network.Network]>;
        }
        /** A range of addresses in a network. */
        class Subnet extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The subnet's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Id of its network. */
          networkId: string;
          /** Id of the project that it belongs to. */
          tenantId: string;
          /** Addresses that are given to ports. */
          allocationPools: Array<{ start: string; end: string }>;
          /** Address of its gateway. */
          gatewayIp: string;
          /** Version of its addresses. */
          ipVersion: 4 | 6;
          /** Its addresses, such as `10.0.0.0/24`. */
          cidr: string;
          /** Whether addresses are given by DHCP. */
          enableDhcp: boolean;
          /** Addresses of its name servers. */
          dnsNameServers: string[];
          /** Routes that its hosts are told. */
          hostRoutes: Array<{ destination: string; nexthop: string }>;
          /** Creates one like this. */
          create(callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Creates one like this. */
          create(): Reply<[providers.openstack.network.Subnet]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Fetches it. */
          refresh(): Reply<[providers.openstack.network.Subnet]>;
          /** Destroys it. */
          destroy(callback: Callback<[string]>): Request;
          /** Destroys it. */
          destroy(): Reply<[string]>;
          /** Saves what was changed. */
          update(callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Saves what was changed. */
          update(): Reply<[providers.openstack.network.Subnet]>;
        }
        /** A connection point of a network. */
        class Port extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The port's id. */
          id: string;
          /** Its state, such as `ACTIVE`. */
          status: string;
          /** Its name. */
          name: string;
          /** Further addresses that it may use. */
          allowedAddressPairs: Array<{ ip_address: string; mac_address?: string }>;
          /** Whether it is meant to be up. */
          adminStateUp: boolean;
          /** Id of its network. */
          networkId: string;
          /** Id of the project that it belongs to. */
          tenantId: string;
          /** Further DHCP options. */
          extraDhcpOpts: Array<{ opt_name: string; opt_value: string }>;
          /** What uses it, such as `compute:nova`. */
          deviceOwner: string;
          /** Its hardware address. */
          macAddress: string;
          /** Its addresses. */
          fixedIps: Array<{ subnet_id?: string; ip_address?: string }>;
          /** Ids of its security groups. */
          securityGroups: string[];
          /** Id of what uses it, such as a server. */
          deviceId: string;
          /** Creates one like this. */
          create(callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Creates one like this. */
          create(): Reply<[providers.openstack.network.Port]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Fetches it. */
          refresh(): Reply<[providers.openstack.network.Port]>;
          /** Destroys it. */
          destroy(callback: Callback<[string]>): Request;
          /** Destroys it. */
          destroy(): Reply<[string]>;
          /** Saves what was changed. */
          update(callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Saves what was changed. */
          update(): Reply<[providers.openstack.network.Port]>;
        }
        /** A set of rules for what may pass. */
        class SecurityGroup extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The group's id. */
          id: string;
          /** Its name. */
          name: string;
          /** What it is for. */
          description: string;
          /** Id of the project that it belongs to. */
          tenantId: string;
          /** Its rules, in Neutron's own words. */
          securityGroupRules: Array<{ [field: string]: any }>;
          /** Creates one like this. */
          create(callback: Callback<[providers.openstack.network.SecurityGroup]>): Request;
          /** Creates one like this. */
          create(): Reply<[providers.openstack.network.SecurityGroup]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.network.SecurityGroup]>): Request;
          /** Fetches it. */
          refresh(): Reply<[providers.openstack.network.SecurityGroup]>;
          /** Destroys it. */
          destroy(callback: Callback<[string]>): Request;
          /** Destroys it. */
          destroy(): Reply<[string]>;
        }
        /** A rule of a security group. */
        class SecurityGroupRule extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The rule's id. */
          id: string;
          /** Which way it looks. */
          direction: 'ingress' | 'egress';
          /** Version of the addresses. */
          ethertype: 'IPv4' | 'IPv6';
          /** Id of its group. */
          securityGroupId: string;
          /** First port; the type, for ICMP. */
          portRangeMin: number;
          /** Last port; the code, for ICMP. */
          portRangeMax: number;
          /** Protocol, such as `tcp`. */
          protocol: string;
          /** Id of the group at the other end. */
          remoteGroupId: string;
          /** Addresses at the other end. */
          remoteIpPrefix: string;
          /** Id of the project that it belongs to. */
          tenantId: string;
          /** Creates one like this. */
          create(callback: Callback<[providers.openstack.network.SecurityGroupRule]>): Request;
          /** Creates one like this. */
          create(): Reply<[providers.openstack.network.SecurityGroupRule]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.network.SecurityGroupRule]>): Request;
          /** Fetches it. */
          refresh(): Reply<[providers.openstack.network.SecurityGroupRule]>;
          /** Destroys it. */
          destroy(callback: Callback<[string]>): Request;
          /** Destroys it. */
          destroy(): Reply<[string]>;
        }
        /** A public address, which can be moved from port to port. */
        class FloatingIp extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The floating IP's id. */
          id: string;
          /** The address itself. */
          floatingIpAddress: string;
          /** Id of the network that it is from. */
          floatingNetworkId: string;
          /** The port's address that it leads to. */
          fixedIpAddress: string;
          /** Id of the port that it leads to; `null` for none. */
          portId: string;
          /** Id of the router that it goes through. */
          routerId: string;
          /** Its state, such as `ACTIVE`. */
          status: string;
          /** What it is for. */
          description: string;
          /** Id of the project that it belongs to. */
          tenantId: string;
          /** Creates one like this. */
          create(callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Creates one like this. */
          create(): Reply<[providers.openstack.network.FloatingIp]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Fetches it. */
          refresh(): Promise<providers.openstack.network.FloatingIp>;
          /** Saves what was changed. */
          update(callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Saves what was changed. */
          update(): Reply<[providers.openstack.network.FloatingIp]>;
          /** Gives it back. */
          destroy(callback: Callback<[string]>): Request;
          /** Gives it back. */
          destroy(): Reply<[string]>;
        }
        /** A router between networks. */
        class Router extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The router's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Its state, such as `ACTIVE`. */
          status: string;
          /** Whether it is meant to be up. */
          adminStateUp: boolean;
          /** Its way to the outside; `null` for none. */
          externalGatewayInfo: { network_id: string; enable_snat?: boolean; external_fixed_ips?: any[] };
          /** Its static routes. */
          routes: Array<{ destination: string; nexthop: string }>;
          /** What it is for. */
          description: string;
          /** Id of the project that it belongs to. */
          tenantId: string;
          /** Creates one like this. */
          create(callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Creates one like this. */
          create(): Reply<[providers.openstack.network.Router]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Fetches it. */
          refresh(): Promise<providers.openstack.network.Router>;
          /** Saves what was changed. */
          update(callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Saves what was changed. */
          update(): Reply<[providers.openstack.network.Router]>;
          /** Destroys it. */
          destroy(callback: Callback<[string]>): Request;
          /** Destroys it. */
          destroy(): Reply<[string]>;
          /** Connects it to a subnet, or by a port. */
          addInterface(to: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, callback: Callback<[any]>): Request;
          /** Connects it to a subnet, or by a port. */
          addInterface(to: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }): Reply<[any]>;
          /** Disconnects it from a subnet, or a port. */
          removeInterface(from: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, callback: Callback<[any]>): Request;
          /** Disconnects it from a subnet, or a port. */
          removeInterface(from: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }): Reply<[any]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Containers and files (Swift). */
      namespace storage {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetContainersOptions {
          /**
           * Most containers in the answer; as many pages are fetched as that takes. Default: one page, which is all
           * of them where the provider has no pages.
           */
          limit?: number;
          /** Name after which the list goes on. */
          marker?: string;
          /** Name before which it ends. */
          end_marker?: string;
          /** The same as `end_marker`. */
          endMarker?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UploadOptions {
          /** Its container. */
          container: Ref<providers.openstack.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.openstack.storage.File, 'name'>;
          /** A local file to read, instead of what is written to the stream. */
          local?: string;
          /** Its media type. Default: by the name's extension, or `application/octet-stream`. */
          contentType?: string;
          /** Its metadata. */
          metadata?: { [name: string]: any };
          /** More headers, such as `x-delete-after`. */
          headers?: { [name: string]: any };
          /** Number of bytes, where it is known: the server then knows whether it has them all. */
          size?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DownloadOptions {
          /** Its container. */
          container: Ref<providers.openstack.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.openstack.storage.File, 'name'>;
          /** A local file to write. */
          local?: string;
          /** First byte wanted, from 0. */
          start?: number;
          /** Last byte wanted. */
          end?: number;
          /** More headers. */
          headers?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetFilesOptions {
          /**
           * Most files in the answer; as many pages are fetched as that takes. Default: one page, which is all of
           * them where the provider has no pages.
           */
          limit?: number;
          /** Name after which the list goes on. */
          marker?: string;
          /** Only files whose names start so. */
          prefix?: string;
          /** Only files right below this pseudo-directory. */
          path?: string;
          /** Text (for Swift one character) that separates pseudo-directories, which are then listed once each. */
          delimiter?: string;
          /** Name before which the list ends. */
          end_marker?: string;
          /** The same as `end_marker`. */
          endMarker?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CopyOptions {
          /** Where it is. */
          sourceContainer: Ref<providers.openstack.storage.Container, 'name'>;
          /** Which it is. */
          sourceFile: Ref<providers.openstack.storage.File, 'name'>;
          /** Where it is to be. Default: the same container. */
          destinationContainer?: Ref<providers.openstack.storage.Container, 'name'>;
          /** What it is to be called. Default: the same name. */
          destinationFile?: Ref<providers.openstack.storage.File, 'name'>;
          /** More headers. */
          headers?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface ExtractOptions {
          /** The container to unpack into. Default: the account, one container for each top directory. */
          container?: Ref<providers.openstack.storage.Container, 'name'>;
          /** A local file to read, instead of a stream. */
          local?: string;
          /** `tar`, `tar.gz` or `tar.bz2`. Default: by the local file's name, or `tar.gz`. */
          format?: string;
          /** More headers. */
          headers?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of openstack storage. */
        class Client extends pkgcloud.base.Client implements pkgcloud.storage.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          CONTAINER_META_PREFIX: string;
          CONTAINER_REMOVE_META_PREFIX: string;
          OBJECT_META_PREFIX: string;
          OBJECT_REMOVE_META_PREFIX: string;
          ACCOUNT_META_PREFIX: string;
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists containers. GET on the account */
          getContainers(callback: Callback<[Array<providers.openstack.storage.Container>]>): Request;
          /** Lists containers. GET on the account */
          getContainers(options: GetContainersOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.Container>]>): Request;
          /** Lists containers. GET on the account */
          getContainers(options?: GetContainersOptions | null): Reply<[Array<providers.openstack.storage.Container>]>;
          /** Gets a container. HEAD */
          getContainer(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Gets a container. HEAD */
          getContainer(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Creates a container. PUT */
          createContainer(options: string | { [name: string]: any }, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Creates a container. PUT */
          createContainer(options: string | { [name: string]: any }, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Saves a container's metadata. POST */
          updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Saves a container's metadata. POST */
          updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Removes entries of a container's metadata. POST */
          removeContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadataToRemove: { [name: string]: any }, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Removes entries of a container's metadata. POST */
          removeContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadataToRemove: { [name: string]: any }, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Sends metadata headers to a container. POST */
          _updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadata: { [name: string]: any }, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Sends metadata headers to a container. POST */
          _updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadata: { [name: string]: any }, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Removes a container and all files in it; `false` if it was gone already. DELETE */
          destroyContainer(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a container and all files in it; `false` if it was gone already. DELETE */
          destroyContainer(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes a file. DELETE */
          removeFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. DELETE */
          removeFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes many files with one request; calls back with Swift's report as text. DELETE with bulk-delete */
          bulkDelete(container: Ref<providers.openstack.storage.Container, 'name'>, files: Array<Ref<providers.openstack.storage.File, 'name'>>, callback: Callback<[string]>): Request;
          /** Removes many files with one request; calls back with Swift's report as text. DELETE with bulk-delete */
          bulkDelete(container: Ref<providers.openstack.storage.Container, 'name'>, files: Array<Ref<providers.openstack.storage.File, 'name'>>, call?: CallOptions): Reply<[string]>;
          /** Uploads a file: returns a stream to write to. PUT, then HEAD */
          upload(options: UploadOptions & FromStream, callback?: Callback<[providers.openstack.storage.File]>): Upload<[providers.openstack.storage.File]>;
          /** Downloads a file: returns a stream to read from. GET */
          download(options: DownloadOptions & ToStream, callback?: Callback<[providers.openstack.storage.File]>): Download<[providers.openstack.storage.File]>;
          /** Gets a file's properties. HEAD */
          getFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[providers.openstack.storage.File]>): Request;
          /** Gets a file's properties. HEAD */
          getFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.File]>;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options?: GetFilesOptions | null): Reply<[Array<providers.openstack.storage.File>]>;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options?: GetFilesOptions | null): Reply<[Array<providers.openstack.storage.File>]>;
          /** Saves a file's metadata. POST */
          updateFileMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[providers.openstack.storage.File]>): Request;
          /** Saves a file's metadata. POST */
          updateFileMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.File]>;
          /** Copies a file within the cloud. COPY */
          copy(options: CopyOptions, callback: Callback<[boolean]>): Request;
          /** Copies a file within the cloud. COPY */
          copy(options: CopyOptions): Reply<[boolean]>;
          /** Metadata as headers. */
          serializeMetadata(prefix: string, metadata?: { [name: string]: any } | null): any;
          /** Headers as metadata. */
          deserializeMetadata(prefix: string, metadata?: { [name: string]: any } | null): any;
          /** Sets the account's key for temporary URLs. POST on the account */
          setTemporaryUrlKey(callback: Callback<[]>): Request;
          /** Sets the account's key for temporary URLs. POST on the account */
          setTemporaryUrlKey(key: string | null | undefined, callback: Callback<[]>): Request;
          /** Sets the account's key for temporary URLs. POST on the account */
          setTemporaryUrlKey(key?: string | null, call?: CallOptions): Reply<[]>;
          /** Makes a URL that lets its bearer at a file for a time, without a request. */
          generateTempUrl(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, method: string, time: number, key: string, callback: Callback<[string]>): Request;
          /** Makes a URL that lets its bearer at a file for a time, without a request. */
          generateTempUrl(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, method: string, time: number, key: string, call?: CallOptions): Reply<[string]>;
          /** Gets the account's key for temporary URLs. HEAD on the account */
          getTemporaryUrlKey(callback: Callback<[string | undefined]>): Request;
          /** Gets the account's key for temporary URLs. HEAD on the account */
          getTemporaryUrlKey(call?: CallOptions): Reply<[string | undefined]>;
          /** Unpacks an archive into a container or, without one, into the account. PUT with extract-archive */
          extract(options: ExtractOptions & FromStream, callback?: Callback<[boolean, ApiResponse]>): Upload<[boolean, ApiResponse]>;
        }
        /** A container of files. */
        class Container extends pkgcloud.storage.Container {
          constructor(client?: any, details?: any);
          client: Client;
          /** Seconds that a CDN may keep its files. */
          ttl: number;
          /** Whether a CDN's logs are kept. */
          logRetention: boolean;
          /** How many files are in it. */
          count: number;
          /** How many bytes they are together. */
          bytes: number;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** Its files, after `getFiles`. */
          files: Array<providers.openstack.storage.File>;
          /** Creates a container of this name. */
          create(callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Creates a container of this name. */
          create(): Reply<[providers.openstack.storage.Container]>;
          /** Fetches the container. */
          refresh(callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Fetches the container. */
          refresh(): Reply<[providers.openstack.storage.Container]>;
          /** Destroys the container and all files in it. */
          destroy(callback: Callback<[boolean]>): Request;
          /** Destroys the container and all files in it. */
          destroy(): Reply<[boolean]>;
          /** Uploads a file into the container; as the client's `upload`. */
          upload(options: Given<UploadOptions, 'container'> & FromStream, callback?: Callback<[providers.openstack.storage.File]>): Upload<[providers.openstack.storage.File]>;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options?: GetFilesOptions | null): Promise<Array<providers.openstack.storage.File>>;
          /** Removes a file. */
          removeFile(file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. */
          removeFile(file: Ref<providers.openstack.storage.File, 'name'>): Reply<[boolean]>;
          /** Saves its metadata. */
          updateMetadata(callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Saves its metadata. */
          updateMetadata(): Reply<[providers.openstack.storage.Container]>;
          /** Removes entries of its metadata. */
          removeMetadata(metadataToRemove: { [name: string]: any }, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Removes entries of its metadata. */
          removeMetadata(metadataToRemove: { [name: string]: any }): Reply<[providers.openstack.storage.Container]>;
        }
        /** A file (object) in a container. */
        class File extends pkgcloud.storage.File {
          constructor(client?: any, details?: any);
          client: Client;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** MD5 of its bytes, in hexadecimal. */
          etag: string | null;
          /** Its media type; `application/directory` for a common prefix. */
          contentType: string | null;
          /** When it was last changed. */
          lastModified: Date;
          /** Its size in bytes. */
          bytes: number | null;
          /** Removes the file. */
          remove(callback: Callback<[boolean]>): Request;
          /** Removes the file. */
          remove(): Reply<[boolean]>;
          /** Downloads the file; as the client's `download`. */
          download(options?: Given<DownloadOptions, 'container' | 'remote'> & ToStream | null, callback?: Callback<[providers.openstack.storage.File]>): Download<[providers.openstack.storage.File]>;
          /** Saves its metadata. */
          updateMetadata(callback: Callback<[providers.openstack.storage.File]>): Request;
          /** Saves its metadata. */
          updateMetadata(): Reply<[providers.openstack.storage.File]>;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(callback: Callback<[boolean]>): Request;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(options: Given<CopyOptions, 'sourceContainer' | 'sourceFile'> | null | undefined, callback: Callback<[boolean]>): Request;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(options?: Given<CopyOptions, 'sourceContainer' | 'sourceFile'> | null): Reply<[boolean]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Database instances, databases and users (Trove). */
      namespace database {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateInstanceOptions {
          /** The instance's name. Required. */
          name?: string;
          /** Its flavor, as a model or by its URL or id. Required. */
          flavor?: string | Ref<providers.openstack.database.Flavor, 'id'>;
          /** Size of its volume in GB: 1 to 8. Default 1, also for sizes beyond that. */
          size?: any;
          /** Databases to create on it, by their names or as `{name, character_set, collate}`. */
          databases?: string | Array<string | { name: string; character_set?: string; collate?: string }>;
          /** Users to create on it: `[{name, password, databases: [{name}]}]`. */
          users?: any;
          /** Which database server it has: `{type, version}`. Default: the cloud's. */
          datastore?: any;
          /** Networks to connect it to: `[{'net-id'}]`. */
          nics?: any;
          /** Availability zone. */
          availabilityZone?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetInstancesOptions {
          /** Most instances in the answer. */
          limit?: number;
          /** Marker of the page, as the call for the page before has brought it. */
          offset?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetDatabasesOptions {
          /** The instance that they are on. Required. */
          instance?: Ref<providers.openstack.database.Instance, 'id'>;
          /** Most databases in the answer. */
          limit?: number;
          /** Marker of the page, as the call for the page before has brought it. */
          offset?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUsersOptions {
          /** The instance whose users they are. Required. */
          instance?: Ref<providers.openstack.database.Instance, 'id'>;
          /** Most users in the answer. */
          limit?: number;
          /** Marker of the page, as the call for the page before has brought it. */
          offset?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of openstack database. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists flavors. GET /flavors */
          getFlavors(callback: Callback<[Array<providers.openstack.database.Flavor>]>): Request;
          /** Lists flavors. GET /flavors */
          getFlavors(call?: CallOptions): Reply<[Array<providers.openstack.database.Flavor>]>;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.database.Flavor, 'id'>, callback: Callback<[providers.openstack.database.Flavor]>): Request;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.database.Flavor, 'id'>, call?: CallOptions): Reply<[providers.openstack.database.Flavor]>;
          /** Creates an instance. POST /instances */
          createInstance(callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Creates an instance. POST /instances */
          createInstance(options: CreateInstanceOptions | null | undefined, callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Creates an instance. POST /instances */
          createInstance(options?: CreateInstanceOptions | null): Reply<[providers.openstack.database.Instance]>;
          /** Lists instances; the marker of the next page comes after them. GET /instances */
          getInstances(callback: Callback<[Array<providers.openstack.database.Instance>, string | null]>): Request;
          /** Lists instances; the marker of the next page comes after them. GET /instances */
          getInstances(options: GetInstancesOptions | null | undefined, callback: Callback<[Array<providers.openstack.database.Instance>, string | null]>): Request;
          /** Lists instances; the marker of the next page comes after them. GET /instances */
          getInstances(options?: GetInstancesOptions | null): Reply<[Array<providers.openstack.database.Instance>, string | null]>;
          /** Deletes an instance. DELETE /instances/{id} */
          destroyInstance(callback: Callback<[ApiResponse]>): Request;
          /** Deletes an instance. DELETE /instances/{id} */
          destroyInstance(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes an instance. DELETE /instances/{id} */
          destroyInstance(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[ApiResponse]>;
          /** Gets an instance. GET /instances/{id} */
          getInstance(callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Gets an instance. GET /instances/{id} */
          getInstance(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Gets an instance. GET /instances/{id} */
          getInstance(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.database.Instance]>;
          /** Restarts an instance. POST /instances/{id}/action */
          restartInstance(callback: Callback<[]>): Request;
          /** Restarts an instance. POST /instances/{id}/action */
          restartInstance(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Restarts an instance. POST /instances/{id}/action */
          restartInstance(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[]>;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(callback: Callback<[]>): Request;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, flavor: Ref<providers.openstack.database.Flavor, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, flavor?: Ref<providers.openstack.database.Flavor, 'id'> | null, call?: CallOptions): Reply<[]>;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(callback: Callback<[]>): Request;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, newSize: any | null | undefined, callback: Callback<[]>): Request;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, newSize?: any | null): Reply<[]>;
          /** Gives the root user a new password and calls back with the answer. POST /instances/{id}/root */
          enableRootUser(callback: Callback<[any]>): Request;
          /** Gives the root user a new password and calls back with the answer. POST /instances/{id}/root */
          enableRootUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[any]>): Request;
          /** Gives the root user a new password and calls back with the answer. POST /instances/{id}/root */
          enableRootUser(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[any]>;
          /** Tells whether there has been a root user, as it is answered. GET /instances/{id}/root */
          listRootStatus(callback: Callback<[any]>): Request;
          /** Tells whether there has been a root user, as it is answered. GET /instances/{id}/root */
          listRootStatus(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[any]>): Request;
          /** Tells whether there has been a root user, as it is answered. GET /instances/{id}/root */
          listRootStatus(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[any]>;
          /** The same as `createDatabase`. */
          create(callback: Callback<[ApiResponse]>): Request;
          /** The same as `createDatabase`. */
          create(options: any | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** The same as `createDatabase`. */
          create(options?: any | null): Reply<[ApiResponse]>;
          /** Creates a database. POST /instances/{id}/databases */
          createDatabase(callback: Callback<[ApiResponse]>): Request;
          /** Creates a database. POST /instances/{id}/databases */
          createDatabase(options: any | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Creates a database. POST /instances/{id}/databases */
          createDatabase(options?: any | null): Reply<[ApiResponse]>;
          /** Lists an instance's databases; the marker of the next page comes after them. GET /instances/{id}/databases */
          getDatabases(callback: Callback<[Array<providers.openstack.database.Database>, string | null]>): Request;
          /** Lists an instance's databases; the marker of the next page comes after them. GET /instances/{id}/databases */
          getDatabases(options: GetDatabasesOptions | null | undefined, callback: Callback<[Array<providers.openstack.database.Database>, string | null]>): Request;
          /** Lists an instance's databases; the marker of the next page comes after them. GET /instances/{id}/databases */
          getDatabases(options?: GetDatabasesOptions | null): Reply<[Array<providers.openstack.database.Database>, string | null]>;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(callback: Callback<[providers.openstack.database.Database]>): Request;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, callback: Callback<[providers.openstack.database.Database]>): Request;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.Database]>): Request;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(database?: Ref<providers.openstack.database.Database, 'name'> | null, instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.database.Database]>;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(callback: Callback<[ApiResponse]>): Request;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(database?: Ref<providers.openstack.database.Database, 'name'> | null, instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[ApiResponse]>;
          /** Creates a user, or all of a list. POST /instances/{id}/users */
          createUser(callback: Callback<[ApiResponse]>): Request;
          /** Creates a user, or all of a list. POST /instances/{id}/users */
          createUser(options: any | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Creates a user, or all of a list. POST /instances/{id}/users */
          createUser(options?: any | null): Reply<[ApiResponse]>;
          /** Lists an instance's users; the marker of the next page comes after them. GET /instances/{id}/users */
          getUsers(callback: Callback<[Array<providers.openstack.database.User>, string | null]>): Request;
          /** Lists an instance's users; the marker of the next page comes after them. GET /instances/{id}/users */
          getUsers(options: GetUsersOptions | null | undefined, callback: Callback<[Array<providers.openstack.database.User>, string | null]>): Request;
          /** Lists an instance's users; the marker of the next page comes after them. GET /instances/{id}/users */
          getUsers(options?: GetUsersOptions | null): Reply<[Array<providers.openstack.database.User>, string | null]>;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(callback: Callback<[providers.openstack.database.User]>): Request;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.User]>): Request;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, user: Ref<providers.openstack.database.User, 'name'> | null | undefined, callback: Callback<[providers.openstack.database.User]>): Request;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, user?: Ref<providers.openstack.database.User, 'name'> | null, call?: CallOptions): Reply<[providers.openstack.database.User]>;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(callback: Callback<[ApiResponse]>): Request;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, user: Ref<providers.openstack.database.User, 'name'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, user?: Ref<providers.openstack.database.User, 'name'> | null, call?: CallOptions): Reply<[ApiResponse]>;
          /** Gives the root user a new password. POST /instances/{id}/root */
          enableRoot(callback: Callback<[providers.openstack.database.User, ApiResponse]>): Request;
          /** Gives the root user a new password. POST /instances/{id}/root */
          enableRoot(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.User, ApiResponse]>): Request;
          /** Gives the root user a new password. POST /instances/{id}/root */
          enableRoot(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.database.User, ApiResponse]>;
          /** Tells whether there has been a root user. GET /instances/{id}/root */
          rootEnabled(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Tells whether there has been a root user. GET /instances/{id}/root */
          rootEnabled(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Tells whether there has been a root user. GET /instances/{id}/root */
          rootEnabled(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Lists the API's versions. GET / above the project */
          getVersion(callback: Callback<[any | undefined]>): Request;
          /** Lists the API's versions. GET / above the project */
          getVersion(call?: CallOptions): Reply<[any | undefined]>;
        }
        /** How large an instance is. */
        class Flavor extends pkgcloud.compute.Flavor {
          constructor(client?: any, details?: any);
          client: Client;
          /** Its URL, by which instances name it. */
          href: string;
          /** The flavor's id, a number or a string. */
          id: any;
          /** Its name. */
          name: string;
          /** Memory in MiB. */
          ram: number;
          /** Disk in GiB, where it is told. */
          disk: number;
          /** Virtual CPUs, where they are told. */
          vcpus: number;
          /** Fetches the flavor. */
          refresh(callback: Callback<[providers.openstack.database.Flavor]>): Request;
          /** Fetches the flavor. */
          refresh(): Reply<[providers.openstack.database.Flavor]>;
        }
        /** A virtual machine with a database server on it. */
        class Instance extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          readonly STATUS: { error: "ERROR"; provisioning: "PROVISIONING"; reboot: "REBOOT"; running: "RUNNING"; stopped: "STOPPED"; terminated: "TERMINATED"; unknown: "UNKNOWN"; updating: "UPDATING" };
          /** The instance's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Where it is. */
          links: any[];
          /** What it is doing, in pkgcloud's words; Trove's own are in `original`. */
          status: 'PROVISIONING' | 'RUNNING' | 'STOPPED' | 'ERROR' | 'UNKNOWN';
          /** Its flavor. */
          flavor: { id: string; links: any[] };
          /** Name under which the database server is reached. */
          hostname: string;
          /** Its volume; the size in GB. */
          volume: { size: number };
          /** The provider's own answer. */
          original: any;
          /** The provider's own answer. */
          rackspace: any;
          /** Fetches the instance and takes over what it is now. */
          refresh(callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Fetches the instance and takes over what it is now. */
          refresh(): Promise<providers.openstack.database.Instance>;
        }
        /** A database on an instance. */
        class Database extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The database's name. */
          name: string;
          /** Its character set, such as `utf8`; where the API tells it. */
          characterSet: string;
          /** How its text is sorted, such as `utf8_general_ci`; where the API tells it. */
          collation: string;
          /** Where it is. */
          instance: providers.openstack.database.Instance | string;
          /** Fetches the database from its instance and takes over what it is now. */
          refresh(callback: Callback<[providers.openstack.database.Database]>): Request;
          /** Fetches the database from its instance and takes over what it is now. */
          refresh(): Promise<providers.openstack.database.Database>;
        }
        /** A user of an instance's databases. */
        class User extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The user's name. */
          name: string;
          /** The user's password; only of a root user just enabled. */
          password: string;
          /** Whose user it is. */
          instance: providers.openstack.database.Instance | string;
          /** Fetches the user from its instance and takes over what it is now. */
          refresh(callback: Callback<[providers.openstack.database.User]>): Request;
          /** Fetches the user from its instance and takes over what it is now. */
          refresh(): Promise<providers.openstack.database.User>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Content delivery (Poppy). */
      namespace cdn {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetServicesOptions {
          /** Most services in the answer. */
          limit?: number;
          /** Id of the service after which the list goes on. */
          marker?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServiceDetails {
          /** The service's name. Required. */
          name?: string;
          /** Its domains: `[{domain, protocol}]`. Required. */
          domains?: any;
          /** Where its files come from: `[{origin, port, ssl, rules}]`. Required. */
          origins?: any;
          /** Id of its flavor. Required. */
          flavorId?: Ref<providers.openstack.cdn.Flavor, 'id'>;
          /** How long files are kept: `[{name, ttl, rules}]`. */
          caching?: any;
          /** Who may read them: `[{name, rules}]`. */
          restrictions?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of openstack cdn. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Gets what the API consists of. GET / */
          getHomeDocument(callback: Callback<[any]>): Request;
          /** Gets what the API consists of. GET / */
          getHomeDocument(call?: CallOptions): Reply<[any]>;
          /** Asks whether the API is there. GET /ping */
          getPing(callback: Callback<[]>): Request;
          /** Asks whether the API is there. GET /ping */
          getPing(call?: CallOptions): Reply<[]>;
          /** Gets a service, by its id, its URL or as a model. GET /services/{id} */
          getService(service: Ref<providers.openstack.cdn.Service, 'id'>, callback: Callback<[providers.openstack.cdn.Service]>): Request;
          /** Gets a service, by its id, its URL or as a model. GET /services/{id} */
          getService(service: Ref<providers.openstack.cdn.Service, 'id'>, call?: CallOptions): Reply<[providers.openstack.cdn.Service]>;
          /** Lists services. GET /services */
          getServices(callback: Callback<[Array<providers.openstack.cdn.Service>]>): Request;
          /** Lists services. GET /services */
          getServices(options: GetServicesOptions | null | undefined, callback: Callback<[Array<providers.openstack.cdn.Service>]>): Request;
          /** Lists services. GET /services */
          getServices(options?: GetServicesOptions | null): Reply<[Array<providers.openstack.cdn.Service>]>;
          /** Creates a service. POST /services, then GET its location */
          createService(callback: Callback<[providers.openstack.cdn.Service]>): Request;
          /** Creates a service. POST /services, then GET its location */
          createService(details: CreateServiceDetails | null | undefined, callback: Callback<[providers.openstack.cdn.Service]>): Request;
          /** Creates a service. POST /services, then GET its location */
          createService(details?: CreateServiceDetails | null): Reply<[providers.openstack.cdn.Service]>;
          /** Makes a service what the model says. GET /services/{id}, then PATCH with what differs */
          updateService(callback: Callback<[providers.openstack.cdn.Service]>): Request;
          /** Makes a service what the model says. GET /services/{id}, then PATCH with what differs */
          updateService(service: Ref<providers.openstack.cdn.Service, 'id'> | null | undefined, callback: Callback<[providers.openstack.cdn.Service]>): Request;
          /** Makes a service what the model says. GET /services/{id}, then PATCH with what differs */
          updateService(service?: Ref<providers.openstack.cdn.Service, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.cdn.Service]>;
          /** Deletes a service. DELETE /services/{id} */
          deleteService(service: Ref<providers.openstack.cdn.Service, 'id'>, callback: Callback<[]>): Request;
          /** Deletes a service. DELETE /services/{id} */
          deleteService(service: Ref<providers.openstack.cdn.Service, 'id'>, call?: CallOptions): Reply<[]>;
          /** Removes a file from the caches, or all of them. DELETE /services/{id}/assets */
          deleteServiceCachedAssets(service: Ref<providers.openstack.cdn.Service, 'id'>, callback: Callback<[]>): Request;
          /** Removes a file from the caches, or all of them. DELETE /services/{id}/assets */
          deleteServiceCachedAssets(service: Ref<providers.openstack.cdn.Service, 'id'>, assetUrl: string | null | undefined, callback: Callback<[]>): Request;
          /** Removes a file from the caches, or all of them. DELETE /services/{id}/assets */
          deleteServiceCachedAssets(service: Ref<providers.openstack.cdn.Service, 'id'>, assetUrl?: string | null, call?: CallOptions): Reply<[]>;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.cdn.Flavor, 'id'>, callback: Callback<[providers.openstack.cdn.Flavor]>): Request;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.cdn.Flavor, 'id'>, call?: CallOptions): Reply<[providers.openstack.cdn.Flavor]>;
          /** Lists flavors. GET /flavors */
          getFlavors(callback: Callback<[Array<providers.openstack.cdn.Flavor>]>): Request;
          /** Lists flavors. GET /flavors */
          getFlavors(options: any | null | undefined, callback: Callback<[Array<providers.openstack.cdn.Flavor>]>): Request;
          /** Lists flavors. GET /flavors */
          getFlavors(options?: any | null): Reply<[Array<providers.openstack.cdn.Flavor>]>;
        }
        /** Domains whose files are delivered from nearby. */
        class Service extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The service's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Its domains: `[{domain, protocol}]`. */
          domains: any[];
          /** Where its files come from: `[{origin, port, ssl, rules}]`. */
          origins: any[];
          /** How long files are kept: `[{name, ttl, rules}]`. */
          caching: any[];
          /** Who may read them: `[{name, rules}]`. */
          restrictions: any[];
          /** Id of its flavor. */
          flavorId: string;
          /** Poppy's own status, such as `deployed`. */
          status: string;
          /** Where it is. */
          links: any[];
          /** What went wrong: `[{message}]`. */
          errors: any[];
        }
        /** Which networks deliver a service's files. */
        class Flavor extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The flavor's id. */
          id: string;
          /** The networks: `[{provider, links}]`. */
          providers: any[];
        }
        function createClient(options: ClientOptions): Client;
      }
    }
    /** Rackspace Cloud, by password or API key. */
    namespace rackspace {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'rackspace';
        /** The user's API key, instead of a password. A password wins. */
        apiKey?: string;
        /** URL of the identity service (Keystone), with or without a version at its end. `http://` if it has no scheme. */
        authUrl?: string;
        /** The user's name. */
        username?: string;
        /** The user's id, instead of a name (Keystone v3). */
        userId?: string;
        /** The user's id; the same as `userId`. */
        userid?: string;
        /** The user's password. */
        password?: string;
        /** Id of the project (tenant) to work in. It wins over `tenantName`. */
        tenantId?: string;
        /** Name of the project (tenant) to work in. */
        tenantName?: string;
        /** Id of the project; today's word for `tenantId`. */
        projectId?: string;
        /** Name of the project; today's word for `tenantName`. */
        projectName?: string;
        /** Id of the user's domain (v3). It wins over `domainName`. */
        domainId?: string;
        /** Name of the user's domain (v3). */
        domainName?: string;
        /** Id of the project's domain (v3); without a project, of the domain to work in. */
        projectDomainId?: string;
        /** Name of the project's domain (v3). It wins over `projectDomainId`. */
        projectDomainName?: string;
        /** Id of an application credential (v3), instead of a user and a password. */
        applicationCredentialId?: string;
        /** Name of an application credential (v3); its user is needed too. */
        applicationCredentialName?: string;
        /** Secret of the application credential (v3). */
        applicationCredentialSecret?: string;
        /** Asks for a token without a project or domain. Default `false`. */
        unscoped?: boolean;
        /** `'v2.0'` (default) or `'v3'`. An `authUrl` that ends in `/v3`, or an application credential, means v3. */
        keystoneAuthVersion?: string;
        /** `1` or `'/v1.0'` for Swift's own authentication (TempAuth). */
        version?: any;
        /** Path of the login request, instead of the version's own. */
        basePath?: string;
        /** `headers.authorization` is an existing token, exchanged for one of the wanted scope. */
        headers?: { [name: string]: any };
        /** An existing token, exchanged for one of the wanted scope; as `headers.authorization`. */
        authToken?: string;
        /** The endpoints' region, in any case. Not needed where a service has only one. */
        region?: string;
        /** Uses the catalog's internal URLs. Default `false`. */
        useInternal?: boolean;
        /** Uses the catalog's admin URLs. Default `false`. */
        useAdmin?: boolean;
        /** Finds services in the catalog; otherwise `authUrl` is the service. Default `true`. */
        useServiceCatalog?: boolean;
        /**
         * A class of your own that logs in instead: `new identity(options)` with `authorize(callback)`, `token` and
         * `getServiceEndpointUrl(options)`.
         */
        identity?: any;
        /** How long before its end a token is renewed, in milliseconds. Default 300000. */
        earlyTokenTimeout?: number;
        /** What temporary URLs of a storage service are signed with: `'sha1'` (default), `'sha256'` or `'sha512'`. A cluster's `/info` lists what it takes; many take no SHA-1 any more. */
        tempUrlDigest?: string;
        /** Account that a database service works for, sent as `X-Auth-Project-Id`. Default: the token's. */
        accountNumber?: string;
      }
      /** Volumes and their snapshots (Cinder). */
      namespace blockstorage {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetSnapshotsOptions {
          /** All of each, and not just ids and names. */
          detail?: boolean;
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any other of Cinder's filters, such as `status`. */
          [filter: string]: any;
        }
        interface CreateSnapshotDetails {
          /** Its name. */
          name?: string;
          /** What it is for. */
          description?: string;
          /** The volume. Required. */
          volumeId: Ref<providers.openstack.blockstorage.Volume, 'id'>;
          /** Whether to make it although the volume is attached. Default `false`. */
          force?: boolean;
          /** Metadata. */
          metadata?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetVolumesOptions {
          /** All of each, and not just ids and names. */
          detail?: boolean;
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any other of Cinder's filters, such as `status`. */
          [filter: string]: any;
        }
        interface CreateVolumeOptions {
          /** Its name. */
          name?: string;
          /** What it is for. */
          description?: string;
          /** Its size in GiB. May be left out for a volume of a snapshot, an image or a volume. */
          size?: any;
          /** Its type, by name or model. */
          volumeType?: string | providers.openstack.blockstorage.VolumeType;
          /** The snapshot that it is made from. */
          snapshotId?: Ref<providers.openstack.blockstorage.Snapshot, 'id'>;
          /** Id of the image that it is made from. */
          imageId?: string;
          /** The volume that it is made from. */
          sourceVolumeId?: Ref<providers.openstack.blockstorage.Volume, 'id'>;
          /** Availability zone. */
          availabilityZone?: string;
          /** Metadata. */
          metadata?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of rackspace blockstorage. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists types of volumes. GET /types */
          getVolumeTypes(callback: Callback<[Array<providers.openstack.blockstorage.VolumeType>, ApiResponse]>): Request;
          /** Lists types of volumes. GET /types */
          getVolumeTypes(call?: CallOptions): Reply<[Array<providers.openstack.blockstorage.VolumeType>, ApiResponse]>;
          /** Gets a type of volumes. GET /types/{id} */
          getVolumeType(volumeType: Ref<providers.openstack.blockstorage.VolumeType, 'id'>, callback: Callback<[providers.openstack.blockstorage.VolumeType]>): Request;
          /** Gets a type of volumes. GET /types/{id} */
          getVolumeType(volumeType: Ref<providers.openstack.blockstorage.VolumeType, 'id'>, call?: CallOptions): Reply<[providers.openstack.blockstorage.VolumeType]>;
          /** Lists snapshots. GET /snapshots */
          getSnapshots(callback: Callback<[Array<providers.openstack.blockstorage.Snapshot>, ApiResponse]>): Request;
          /** Lists snapshots. GET /snapshots */
          getSnapshots(options: boolean | GetSnapshotsOptions | null | undefined, callback: Callback<[Array<providers.openstack.blockstorage.Snapshot>, ApiResponse]>): Request;
          /** Lists snapshots. GET /snapshots */
          getSnapshots(options?: boolean | GetSnapshotsOptions | null, call?: CallOptions): Reply<[Array<providers.openstack.blockstorage.Snapshot>, ApiResponse]>;
          /** Gets a snapshot. GET /snapshots/{id} */
          getSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, callback: Callback<[providers.openstack.blockstorage.Snapshot]>): Request;
          /** Gets a snapshot. GET /snapshots/{id} */
          getSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, call?: CallOptions): Reply<[providers.openstack.blockstorage.Snapshot]>;
          /** Makes a snapshot of a volume. POST /snapshots */
          createSnapshot(details: CreateSnapshotDetails, callback: Callback<[providers.openstack.blockstorage.Snapshot]>): Request;
          /** Makes a snapshot of a volume. POST /snapshots */
          createSnapshot(details: CreateSnapshotDetails): Reply<[providers.openstack.blockstorage.Snapshot]>;
          /** Saves name and description. PUT /snapshots/{id} */
          updateSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, callback: Callback<[providers.openstack.blockstorage.Snapshot]>): Request;
          /** Saves name and description. PUT /snapshots/{id} */
          updateSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, call?: CallOptions): Reply<[providers.openstack.blockstorage.Snapshot]>;
          /** Deletes a snapshot. DELETE /snapshots/{id} */
          deleteSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, callback: Callback<[boolean]>): Request;
          /** Deletes a snapshot. DELETE /snapshots/{id} */
          deleteSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, call?: CallOptions): Reply<[boolean]>;
          /** Lists volumes. GET /volumes */
          getVolumes(callback: Callback<[Array<providers.openstack.blockstorage.Volume>, ApiResponse]>): Request;
          /** Lists volumes. GET /volumes */
          getVolumes(options: boolean | GetVolumesOptions | null | undefined, callback: Callback<[Array<providers.openstack.blockstorage.Volume>, ApiResponse]>): Request;
          /** Lists volumes. GET /volumes */
          getVolumes(options?: boolean | GetVolumesOptions | null, call?: CallOptions): Reply<[Array<providers.openstack.blockstorage.Volume>, ApiResponse]>;
          /** Gets a volume. GET /volumes/{id} */
          getVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Gets a volume. GET /volumes/{id} */
          getVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, call?: CallOptions): Reply<[providers.openstack.blockstorage.Volume]>;
          /** Creates a volume. POST /volumes */
          createVolume(options: CreateVolumeOptions, callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Creates a volume. POST /volumes */
          createVolume(options: CreateVolumeOptions): Reply<[providers.openstack.blockstorage.Volume]>;
          /** Saves name and description. PUT /volumes/{id} */
          updateVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Saves name and description. PUT /volumes/{id} */
          updateVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, call?: CallOptions): Reply<[providers.openstack.blockstorage.Volume]>;
          /** Deletes a volume. DELETE /volumes/{id} */
          deleteVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, callback: Callback<[]>): Request;
          /** Deletes a volume. DELETE /volumes/{id} */
          deleteVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, call?: CallOptions): Reply<[]>;
        }
        export import Volume = pkgcloud.providers.openstack.blockstorage.Volume;
        export import VolumeType = pkgcloud.providers.openstack.blockstorage.VolumeType;
        export import Snapshot = pkgcloud.providers.openstack.blockstorage.Snapshot;
        function createClient(options: ClientOptions): Client;
      }
      /** Content delivery (Poppy). */
      namespace cdn {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetServicesOptions {
          /** Most services in the answer. */
          limit?: number;
          /** Id of the service after which the list goes on. */
          marker?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServiceDetails {
          /** The service's name. Required. */
          name?: string;
          /** Its domains: `[{domain, protocol}]`. Required. */
          domains?: any;
          /** Where its files come from: `[{origin, port, ssl, rules}]`. Required. */
          origins?: any;
          /** Id of its flavor. Required. */
          flavorId?: Ref<providers.openstack.cdn.Flavor, 'id'>;
          /** How long files are kept: `[{name, ttl, rules}]`. */
          caching?: any;
          /** Who may read them: `[{name, rules}]`. */
          restrictions?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of rackspace cdn. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Gets what the API consists of. GET / */
          getHomeDocument(callback: Callback<[any]>): Request;
          /** Gets what the API consists of. GET / */
          getHomeDocument(call?: CallOptions): Reply<[any]>;
          /** Asks whether the API is there. GET /ping */
          getPing(callback: Callback<[]>): Request;
          /** Asks whether the API is there. GET /ping */
          getPing(call?: CallOptions): Reply<[]>;
          /** Gets a service, by its id, its URL or as a model. GET /services/{id} */
          getService(service: Ref<providers.openstack.cdn.Service, 'id'>, callback: Callback<[providers.openstack.cdn.Service]>): Request;
          /** Gets a service, by its id, its URL or as a model. GET /services/{id} */
          getService(service: Ref<providers.openstack.cdn.Service, 'id'>, call?: CallOptions): Reply<[providers.openstack.cdn.Service]>;
          /** Lists services. GET /services */
          getServices(callback: Callback<[Array<providers.openstack.cdn.Service>]>): Request;
          /** Lists services. GET /services */
          getServices(options: GetServicesOptions | null | undefined, callback: Callback<[Array<providers.openstack.cdn.Service>]>): Request;
          /** Lists services. GET /services */
          getServices(options?: GetServicesOptions | null): Reply<[Array<providers.openstack.cdn.Service>]>;
          /** Creates a service. POST /services, then GET its location */
          createService(callback: Callback<[providers.openstack.cdn.Service]>): Request;
          /** Creates a service. POST /services, then GET its location */
          createService(details: CreateServiceDetails | null | undefined, callback: Callback<[providers.openstack.cdn.Service]>): Request;
          /** Creates a service. POST /services, then GET its location */
          createService(details?: CreateServiceDetails | null): Reply<[providers.openstack.cdn.Service]>;
          /** Makes a service what the model says. GET /services/{id}, then PATCH with what differs */
          updateService(callback: Callback<[providers.openstack.cdn.Service]>): Request;
          /** Makes a service what the model says. GET /services/{id}, then PATCH with what differs */
          updateService(service: Ref<providers.openstack.cdn.Service, 'id'> | null | undefined, callback: Callback<[providers.openstack.cdn.Service]>): Request;
          /** Makes a service what the model says. GET /services/{id}, then PATCH with what differs */
          updateService(service?: Ref<providers.openstack.cdn.Service, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.cdn.Service]>;
          /** Deletes a service. DELETE /services/{id} */
          deleteService(service: Ref<providers.openstack.cdn.Service, 'id'>, callback: Callback<[]>): Request;
          /** Deletes a service. DELETE /services/{id} */
          deleteService(service: Ref<providers.openstack.cdn.Service, 'id'>, call?: CallOptions): Reply<[]>;
          /** Removes a file from the caches, or all of them. DELETE /services/{id}/assets */
          deleteServiceCachedAssets(service: Ref<providers.openstack.cdn.Service, 'id'>, callback: Callback<[]>): Request;
          /** Removes a file from the caches, or all of them. DELETE /services/{id}/assets */
          deleteServiceCachedAssets(service: Ref<providers.openstack.cdn.Service, 'id'>, assetUrl: string | null | undefined, callback: Callback<[]>): Request;
          /** Removes a file from the caches, or all of them. DELETE /services/{id}/assets */
          deleteServiceCachedAssets(service: Ref<providers.openstack.cdn.Service, 'id'>, assetUrl?: string | null, call?: CallOptions): Reply<[]>;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.cdn.Flavor, 'id'>, callback: Callback<[providers.openstack.cdn.Flavor]>): Request;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.cdn.Flavor, 'id'>, call?: CallOptions): Reply<[providers.openstack.cdn.Flavor]>;
          /** Lists flavors. GET /flavors */
          getFlavors(callback: Callback<[Array<providers.openstack.cdn.Flavor>]>): Request;
          /** Lists flavors. GET /flavors */
          getFlavors(options: any | null | undefined, callback: Callback<[Array<providers.openstack.cdn.Flavor>]>): Request;
          /** Lists flavors. GET /flavors */
          getFlavors(options?: any | null): Reply<[Array<providers.openstack.cdn.Flavor>]>;
        }
        export import Service = pkgcloud.providers.openstack.cdn.Service;
        export import Flavor = pkgcloud.providers.openstack.cdn.Flavor;
        function createClient(options: ClientOptions): Client;
      }
      /** Servers and what they are made of (Nova). */
      namespace compute {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateImageOptions {
          /** The image's name. */
          name: string;
          /** The server. */
          server: Ref<providers.openstack.compute.Server, 'id'>;
          /** Metadata for the image. */
          metadata?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetServersOptions {
          /** Only servers made from this image. */
          image?: Ref<providers.openstack.compute.Image, 'id'>;
          /** Only servers of this flavor. */
          flavor?: Ref<providers.openstack.compute.Flavor, 'id'>;
          /** Only servers whose name matches this regular expression. */
          name?: string;
          /** Only servers in this state of Nova's, such as `ACTIVE`. */
          status?: string;
          /** Id of the server after which the list goes on. */
          marker?: string;
          /** Most servers in the answer. */
          limit?: number;
          /** Only servers changed since this time, ISO 8601. */
          'changes-since'?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServerDetails {
          /** The server's name. */
          name?: string;
          /** Its flavor. Required. */
          flavor?: Ref<providers.openstack.compute.Flavor, 'id'>;
          /** The image it is made from. Required, unless `blockDevices` are given. */
          image?: Ref<providers.openstack.compute.Image, 'id'>;
          /** Metadata. */
          metadata?: { [name: string]: any };
          /** Files to put on it: `[{path, contents}]`, the contents in base64. */
          personality?: any;
          /** Networks to connect it to: `[{uuid}]`, or `'auto'`, `'none'`. */
          networks?: any;
          /** Name of a key pair to let in. */
          keyname?: string;
          /** Password of its administrator. */
          adminPass?: string;
          /** Security groups: `[{name}]`. */
          securityGroups?: any;
          /** Configuration for cloud-init, in base64. */
          cloudConfig?: string;
          /** User data, in base64. */
          userData?: string;
          /** Availability zone. */
          availabilityZone?: string;
          /** Where its disks come from, if not from the image alone (`block_device_mapping_v2`). */
          blockDevices?: any;
          /** Scheduler hints. */
          schedulerHints?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface RebootServerOptions {
          /** `'soft'` (default) or `'hard'`. */
          type?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddRuleOptions {
          /** Id of the group. */
          groupId: string;
          /** First port. */
          fromPort?: any;
          /** Last port. */
          toPort?: any;
          /** `tcp`, `udp` or `icmp`. */
          ipProtocol?: string;
          /** Addresses that may come in. Default `0.0.0.0/0`. */
          cidr?: string;
          /** Id of a group whose servers may come in, instead of addresses. */
          sourceGroupId?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddRulesRules {
          /** Id of the group. */
          groupId: string;
          /** First port. */
          fromPort?: any;
          /** Last port. */
          toPort?: any;
          /** `tcp`, `udp` or `icmp`. */
          ipProtocol?: string;
          /** Addresses that may come in. Default `0.0.0.0/0`. */
          cidr?: string;
          /** Id of a group whose servers may come in, instead of addresses. */
          sourceGroupId?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of rackspace compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          _extension: string;
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists flavors. GET /flavors/detail */
          getFlavors(callback: Callback<[Array<providers.openstack.compute.Flavor>]>): Request;
          /** Lists flavors. GET /flavors/detail */
          getFlavors(call?: CallOptions): Reply<[Array<providers.openstack.compute.Flavor>]>;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.compute.Flavor, 'id'>, callback: Callback<[providers.openstack.compute.Flavor]>): Request;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.compute.Flavor, 'id'>, call?: CallOptions): Reply<[providers.openstack.compute.Flavor]>;
          /** Lists images. GET /images/detail */
          getImages(callback: Callback<[Array<providers.openstack.compute.Image>]>): Request;
          /** Lists images. GET /images/detail */
          getImages(options: any | null | undefined, callback: Callback<[Array<providers.openstack.compute.Image>]>): Request;
          /** Lists images. GET /images/detail */
          getImages(options?: any | null): Reply<[Array<providers.openstack.compute.Image>]>;
          /** Gets an image. GET /images/{id} */
          getImage(image: Ref<providers.openstack.compute.Image, 'id'>, callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Gets an image. GET /images/{id} */
          getImage(image: Ref<providers.openstack.compute.Image, 'id'>, call?: CallOptions): Reply<[providers.openstack.compute.Image]>;
          /** Makes an image of a server. POST /servers/{id}/action */
          createImage(options: CreateImageOptions, callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Makes an image of a server. POST /servers/{id}/action */
          createImage(options: CreateImageOptions): Reply<[providers.openstack.compute.Image]>;
          /** Deletes an image. DELETE /images/{id} */
          destroyImage(image: Ref<providers.openstack.compute.Image, 'id'>, callback: Callback<[any]>): Request;
          /** Deletes an image. DELETE /images/{id} */
          destroyImage(image: Ref<providers.openstack.compute.Image, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Adds to an image's metadata. POST /images/{id}/metadata */
          updateImageMeta(image: Ref<providers.openstack.compute.Image, 'id'>, metadata: { [name: string]: any }, callback: Callback<[any]>): Request;
          /** Adds to an image's metadata. POST /images/{id}/metadata */
          updateImageMeta(image: Ref<providers.openstack.compute.Image, 'id'>, metadata: { [name: string]: any }, call?: CallOptions): Reply<[any]>;
          /** Sends an action to a server. POST /servers/{id}/action */
          _doServerAction(server: Ref<providers.openstack.compute.Server, 'id'>, body: any, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Sends an action to a server. POST /servers/{id}/action */
          _doServerAction(server: Ref<providers.openstack.compute.Server, 'id'>, body: any): Reply<[any | undefined, ApiResponse]>;
          /** Lists servers. GET /servers/detail */
          getServers(callback: Callback<[Array<providers.rackspace.compute.Server>]>): Request;
          /** Lists servers. GET /servers/detail */
          getServers(options: GetServersOptions | null | undefined, callback: Callback<[Array<providers.rackspace.compute.Server>]>): Request;
          /** Lists servers. GET /servers/detail */
          getServers(options?: GetServersOptions | null): Reply<[Array<providers.rackspace.compute.Server>]>;
          /** Creates a server. POST /servers */
          createServer(details: CreateServerDetails, callback: Callback<[providers.rackspace.compute.Server]>): Request;
          /** Creates a server. POST /servers */
          createServer(details: CreateServerDetails): Reply<[providers.rackspace.compute.Server]>;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[providers.rackspace.compute.Server, ApiResponse]>): Request;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.rackspace.compute.Server, ApiResponse]>;
          /** Deletes a server. DELETE /servers/{id} */
          destroyServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Deletes a server. DELETE /servers/{id} */
          destroyServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Reboots a server. POST /servers/{id}/action */
          rebootServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Reboots a server. POST /servers/{id}/action */
          rebootServer(server: Ref<providers.openstack.compute.Server, 'id'>, options: RebootServerOptions | null | undefined, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Reboots a server. POST /servers/{id}/action */
          rebootServer(server: Ref<providers.openstack.compute.Server, 'id'>, options?: RebootServerOptions | null): Reply<[any | undefined, ApiResponse]>;
          /** Rebuilds a server from an image. POST /servers/{id}/action */
          rebuildServer(server: Ref<providers.openstack.compute.Server, 'id'>, options: Ref<providers.openstack.compute.Image, 'id'> | any, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Rebuilds a server from an image. POST /servers/{id}/action */
          rebuildServer(server: Ref<providers.openstack.compute.Server, 'id'>, options: Ref<providers.openstack.compute.Image, 'id'> | any, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Resizes a server; to be confirmed or reverted. POST /servers/{id}/action */
          resizeServer(server: Ref<providers.openstack.compute.Server, 'id'>, flavor: Ref<providers.openstack.compute.Flavor, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Resizes a server; to be confirmed or reverted. POST /servers/{id}/action */
          resizeServer(server: Ref<providers.openstack.compute.Server, 'id'>, flavor: Ref<providers.openstack.compute.Flavor, 'id'>, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Keeps the new size. POST /servers/{id}/action */
          confirmServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Keeps the new size. POST /servers/{id}/action */
          confirmServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Goes back to the old size. POST /servers/{id}/action */
          revertServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Goes back to the old size. POST /servers/{id}/action */
          revertServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Starts a server. POST /servers/{id}/action */
          startServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[]>): Request;
          /** Starts a server. POST /servers/{id}/action */
          startServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[]>;
          /** Stops a server. POST /servers/{id}/action */
          stopServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[]>): Request;
          /** Stops a server. POST /servers/{id}/action */
          stopServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[]>;
          /** Renames a server. PUT /servers/{id} */
          renameServer(server: Ref<providers.openstack.compute.Server, 'id'>, name: string, callback: Callback<[]>): Request;
          /** Renames a server. PUT /servers/{id} */
          renameServer(server: Ref<providers.openstack.compute.Server, 'id'>, name: string, call?: CallOptions): Reply<[]>;
          /** Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips */
          getServerAddresses(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips */
          getServerAddresses(server: Ref<providers.openstack.compute.Server, 'id'>, type: string | null | undefined, callback: Callback<[any]>): Request;
          /** Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips */
          getServerAddresses(server: Ref<providers.openstack.compute.Server, 'id'>, type?: string | null, call?: CallOptions): Reply<[any]>;
          /** Lists floating IPs. GET /os-floating-ips */
          getFloatingIps(callback: Callback<[any | undefined]>): Request;
          /** Lists floating IPs. GET /os-floating-ips */
          getFloatingIps(call?: CallOptions): Reply<[any | undefined]>;
          /** Allocates a floating IP, from a pool if one is named. POST /os-floating-ips */
          allocateNewFloatingIp(callback: Callback<[any | undefined]>): Request;
          /** Allocates a floating IP, from a pool if one is named. POST /os-floating-ips */
          allocateNewFloatingIp(pool: string | null | undefined, callback: Callback<[any | undefined]>): Request;
          /** Allocates a floating IP, from a pool if one is named. POST /os-floating-ips */
          allocateNewFloatingIp(pool?: string | null, call?: CallOptions): Reply<[any | undefined]>;
          /** Gets a floating IP. GET /os-floating-ips/{id} */
          getFloatingIp(floatingIp: string | number | { id: string | number }, callback: Callback<[any | undefined]>): Request;
          /** Gets a floating IP. GET /os-floating-ips/{id} */
          getFloatingIp(floatingIp: string | number | { id: string | number }, call?: CallOptions): Reply<[any | undefined]>;
          /** Gives a floating IP back. DELETE /os-floating-ips/{id} */
          deallocateFloatingIp(floatingIp: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Gives a floating IP back. DELETE /os-floating-ips/{id} */
          deallocateFloatingIp(floatingIp: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Adds a floating IP to a server. POST /servers/{id}/action */
          addFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, callback: Callback<[]>): Request;
          /** Adds a floating IP to a server. POST /servers/{id}/action */
          addFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, call?: CallOptions): Reply<[]>;
          /** Takes a floating IP from a server. POST /servers/{id}/action */
          removeFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, callback: Callback<[]>): Request;
          /** Takes a floating IP from a server. POST /servers/{id}/action */
          removeFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, call?: CallOptions): Reply<[]>;
          /** Lists key pairs. GET /os-keypairs */
          listKeys(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists key pairs. GET /os-keypairs */
          listKeys(call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Creates or imports a key pair. POST /os-keypairs */
          addKey(options: string | { [name: string]: any }, callback: Callback<[any | undefined]>): Request;
          /** Creates or imports a key pair. POST /os-keypairs */
          addKey(options: string | { [name: string]: any }, call?: CallOptions): Reply<[any | undefined]>;
          /** Deletes a key pair. DELETE /os-keypairs/{name} */
          destroyKey(name: string, callback: Callback<[]>): Request;
          /** Deletes a key pair. DELETE /os-keypairs/{name} */
          destroyKey(name: string, call?: CallOptions): Reply<[]>;
          /** Gets a key pair. GET /os-keypairs/{name} */
          getKey(name: string, callback: Callback<[any | undefined]>): Request;
          /** Gets a key pair. GET /os-keypairs/{name} */
          getKey(name: string, call?: CallOptions): Reply<[any | undefined]>;
          /** Lists security groups. GET /os-security-groups */
          listGroups(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists security groups. GET /os-security-groups */
          listGroups(options: any | null | undefined, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists security groups. GET /os-security-groups */
          listGroups(options?: any | null): Reply<[any | undefined, ApiResponse]>;
          /** Creates a security group. POST /os-security-groups */
          addGroup(options: string | { [name: string]: any }, callback: Callback<[any | undefined]>): Request;
          /** Creates a security group. POST /os-security-groups */
          addGroup(options: string | { [name: string]: any }, call?: CallOptions): Reply<[any | undefined]>;
          /** Deletes a security group. DELETE /os-security-groups/{id} */
          destroyGroup(name: string, callback: Callback<[]>): Request;
          /** Deletes a security group. DELETE /os-security-groups/{id} */
          destroyGroup(name: string, call?: CallOptions): Reply<[]>;
          /** Gets the API's version: its id, then all about it. GET / above the project */
          getVersion(callback: Callback<[string, any]>): Request;
          /** Gets the API's version: its id, then all about it. GET / above the project */
          getVersion(call?: CallOptions): Reply<[string, any]>;
          /** Gets the project's limits. GET /limits */
          getLimits(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Gets the project's limits. GET /limits */
          getLimits(call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Lists the API's extensions. GET /extensions */
          getExtensions(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists the API's extensions. GET /extensions */
          getExtensions(call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Adds a rule to a security group. POST /os-security-group-rules */
          addRule(options: AddRuleOptions, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Adds a rule to a security group. POST /os-security-group-rules */
          addRule(options: AddRuleOptions): Reply<[any | undefined, ApiResponse]>;
          /** Adds rules to security groups. POST /os-security-group-rules, each */
          addRules(rules: Array<AddRulesRules>, callback: Callback<[any]>): Request;
          /** Adds rules to security groups. POST /os-security-group-rules, each */
          addRules(rules: Array<AddRulesRules>, call?: CallOptions): Reply<[any]>;
          /** Deletes a rule. DELETE /os-security-group-rules/{id} */
          deleteRule(ruleId: string, callback: Callback<[any]>): Request;
          /** Deletes a rule. DELETE /os-security-group-rules/{id} */
          deleteRule(ruleId: string, call?: CallOptions): Reply<[any]>;
          /** Lists networks. GET /os-networks */
          getNetworks(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists networks. GET /os-networks */
          getNetworks(call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Gets a network. GET /os-networks/{id} */
          getNetwork(network: string | number | { id: string | number }, callback: Callback<[any | undefined]>): Request;
          /** Gets a network. GET /os-networks/{id} */
          getNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[any | undefined]>;
          /** Creates a network. POST /os-networks */
          createNetwork(options: { [name: string]: any }, callback: Callback<[any | undefined]>): Request;
          /** Creates a network. POST /os-networks */
          createNetwork(options: { [name: string]: any }, call?: CallOptions): Reply<[any | undefined]>;
          /** Creates a network of the named options. POST /os-networks */
          _createNetwork(options: { [name: string]: any }, properties: Array<string>, callback: Callback<[any | undefined]>): Request;
          /** Creates a network of the named options. POST /os-networks */
          _createNetwork(options: { [name: string]: any }, properties: Array<string>, call?: CallOptions): Reply<[any | undefined]>;
          /** Adds a network to the project. POST /os-networks/add */
          addNetwork(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Adds a network to the project. POST /os-networks/add */
          addNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Associates a host. POST /os-networks/{id}/action */
          addNetworkToHost(network: string | number | { id: string | number }, host: string, callback: Callback<[]>): Request;
          /** Associates a host. POST /os-networks/{id}/action */
          addNetworkToHost(network: string | number | { id: string | number }, host: string, call?: CallOptions): Reply<[]>;
          /** Disassociates the host. POST /os-networks/{id}/action */
          removeNetworkFromHost(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disassociates the host. POST /os-networks/{id}/action */
          removeNetworkFromHost(network: string | number | { id: string | number }, host: string | null | undefined, callback: Callback<[]>): Request;
          /** Disassociates the host. POST /os-networks/{id}/action */
          removeNetworkFromHost(network: string | number | { id: string | number }, host?: string | null, call?: CallOptions): Reply<[]>;
          /** Disassociates host and project. POST /os-networks/{id}/action */
          disassociateNetworkFromProject(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disassociates host and project. POST /os-networks/{id}/action */
          disassociateNetworkFromProject(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Disassociates the project. POST /os-networks/{id}/action */
          disassociateProjectFromNetwork(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disassociates the project. POST /os-networks/{id}/action */
          disassociateProjectFromNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Sends an action to a network. POST /os-networks/{id}/action */
          _doNetworkAction(network: string | number | { id: string | number }, payload: any, callback: Callback<[]>): Request;
          /** Sends an action to a network. POST /os-networks/{id}/action */
          _doNetworkAction(network: string | number | { id: string | number }, payload: any): Reply<[]>;
          /** Deletes a network. DELETE /os-networks/{id} */
          deleteNetwork(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Deletes a network. DELETE /os-networks/{id} */
          deleteNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Lists a server's volumes. GET /servers/{id}/os-volume_attachments */
          getVolumeAttachments(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists a server's volumes. GET /servers/{id}/os-volume_attachments */
          getVolumeAttachments(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Gets one of a server's volumes. GET /servers/{id}/os-volume_attachments/{id} */
          getVolumeAttachmentDetails(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Gets one of a server's volumes. GET /servers/{id}/os-volume_attachments/{id} */
          getVolumeAttachmentDetails(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Detaches a volume. DELETE /servers/{id}/os-volume_attachments/{id} */
          detachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Detaches a volume. DELETE /servers/{id}/os-volume_attachments/{id} */
          detachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Attaches a volume. POST /servers/{id}/os-volume_attachments */
          attachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, volume: string | number | { id: string | number }, callback: Callback<[any | undefined]>): Request;
          /** Attaches a volume. POST /servers/{id}/os-volume_attachments */
          attachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, volume: string | number | { id: string | number }, call?: CallOptions): Reply<[any | undefined]>;
          /** Lists a server's virtual interfaces. GET /servers/{id}/os-virtual-interfacesv2 */
          getVirtualInterfaces(server: Ref<providers.rackspace.compute.Server, 'id'>, callback: Callback<[any | undefined]>): Request;
          /** Lists a server's virtual interfaces. GET /servers/{id}/os-virtual-interfacesv2 */
          getVirtualInterfaces(server: Ref<providers.rackspace.compute.Server, 'id'>, call?: CallOptions): Reply<[any | undefined]>;
          /** Connects a server to a network. POST /servers/{id}/os-virtual-interfacesv2 */
          createVirtualInterface(server: Ref<providers.rackspace.compute.Server, 'id'>, network: string | number | { id: string | number }, callback: Callback<[any | undefined]>): Request;
          /** Connects a server to a network. POST /servers/{id}/os-virtual-interfacesv2 */
          createVirtualInterface(server: Ref<providers.rackspace.compute.Server, 'id'>, network: string | number | { id: string | number }, call?: CallOptions): Reply<[any | undefined]>;
          /** Disconnects a virtual interface. DELETE /servers/{id}/os-virtual-interfacesv2/{id} */
          deleteVirtualInterface(server: Ref<providers.rackspace.compute.Server, 'id'>, interface: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disconnects a virtual interface. DELETE /servers/{id}/os-virtual-interfacesv2/{id} */
          deleteVirtualInterface(server: Ref<providers.rackspace.compute.Server, 'id'>, interface: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
        }
        export import Flavor = pkgcloud.providers.openstack.compute.Flavor;
        export import Image = pkgcloud.providers.openstack.compute.Image;
        /** A virtual machine. */
        class Server extends pkgcloud.compute.Server {
          constructor(client?: any, details?: any);
          client: Client;
          /** The server's id. */
          id: string;
          /** Its name. */
          name: string;
          /** What it is doing, in pkgcloud's words; Nova's own are in `original`. */
          status: ServerStatus;
          /** Percent done, of what it is doing. */
          progress: number;
          /** Id of the image it was made from. */
          imageId: string;
          /** Id of its flavor. */
          flavorId: string;
          /** Password of its administrator; only when it was just created or rebuilt. */
          adminPass: string;
          /** Its addresses, sorted into public and private ones. */
          addresses: ServerAddresses;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** What tells its physical host apart from others. */
          hostId: string;
          /** When it was created, ISO 8601. */
          created: string;
          /** When it was last changed, ISO 8601. */
          updated: string;
          /** The provider's own answer. */
          original: any;
          /** The provider's own answer. */
          openstack: any;
          /** Fetches the server and takes over what it is now. */
          refresh(callback: Callback<[providers.rackspace.compute.Server, ApiResponse]>): Request;
          /** Fetches the server and takes over what it is now. */
          refresh(): Promise<providers.rackspace.compute.Server>;
          /** Creates a server like this. */
          create(callback: Callback<[providers.rackspace.compute.Server]>): Request;
          /** Creates a server like this. */
          create(): Reply<[providers.rackspace.compute.Server]>;
          /** Destroys the server. */
          destroy(callback: Callback<[any]>): Request;
          /** Destroys the server. */
          destroy(): Reply<[any]>;
          /** Reboots the server. */
          reboot(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options: RebootServerOptions | null | undefined, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options?: RebootServerOptions | null): Reply<[any | undefined, ApiResponse]>;
          /** Resizes the server to a flavor. */
          resize(flavor: Ref<providers.openstack.compute.Flavor, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Resizes the server to a flavor. */
          resize(flavor: Ref<providers.openstack.compute.Flavor, 'id'>): Reply<[any | undefined, ApiResponse]>;
          /** Gets its addresses, of all networks or of one. */
          getAddresses(callback: Callback<[any]>): Request;
          /** Gets its addresses, of all networks or of one. */
          getAddresses(type: string | null | undefined, callback: Callback<[any]>): Request;
          /** Gets its addresses, of all networks or of one. */
          getAddresses(type?: string | null): Promise<any>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Database instances, databases and users (Trove). */
      namespace database {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateInstanceOptions {
          /** The instance's name. Required. */
          name?: string;
          /** Its flavor, as a model or by its URL or id. Required. */
          flavor?: string | Ref<providers.openstack.database.Flavor, 'id'>;
          /** Size of its volume in GB: 1 to 8. Default 1, also for sizes beyond that. */
          size?: any;
          /** Databases to create on it, by their names or as `{name, character_set, collate}`. */
          databases?: string | Array<string | { name: string; character_set?: string; collate?: string }>;
          /** Users to create on it: `[{name, password, databases: [{name}]}]`. */
          users?: any;
          /** Which database server it has: `{type, version}`. Default: the cloud's. */
          datastore?: any;
          /** Networks to connect it to: `[{'net-id'}]`. */
          nics?: any;
          /** Availability zone. */
          availabilityZone?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetInstancesOptions {
          /** Most instances in the answer. */
          limit?: number;
          /** Marker of the page, as the call for the page before has brought it. */
          offset?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetDatabasesOptions {
          /** The instance that they are on. Required. */
          instance?: Ref<providers.openstack.database.Instance, 'id'>;
          /** Most databases in the answer. */
          limit?: number;
          /** Marker of the page, as the call for the page before has brought it. */
          offset?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUsersOptions {
          /** The instance whose users they are. Required. */
          instance?: Ref<providers.openstack.database.Instance, 'id'>;
          /** Most users in the answer. */
          limit?: number;
          /** Marker of the page, as the call for the page before has brought it. */
          offset?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of rackspace database. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists flavors. GET /flavors */
          getFlavors(callback: Callback<[Array<providers.openstack.database.Flavor>]>): Request;
          /** Lists flavors. GET /flavors */
          getFlavors(call?: CallOptions): Reply<[Array<providers.openstack.database.Flavor>]>;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.database.Flavor, 'id'>, callback: Callback<[providers.openstack.database.Flavor]>): Request;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.database.Flavor, 'id'>, call?: CallOptions): Reply<[providers.openstack.database.Flavor]>;
          /** Creates an instance. POST /instances */
          createInstance(callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Creates an instance. POST /instances */
          createInstance(options: CreateInstanceOptions | null | undefined, callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Creates an instance. POST /instances */
          createInstance(options?: CreateInstanceOptions | null): Reply<[providers.openstack.database.Instance]>;
          /** Lists instances; the marker of the next page comes after them. GET /instances */
          getInstances(callback: Callback<[Array<providers.openstack.database.Instance>, string | null]>): Request;
          /** Lists instances; the marker of the next page comes after them. GET /instances */
          getInstances(options: GetInstancesOptions | null | undefined, callback: Callback<[Array<providers.openstack.database.Instance>, string | null]>): Request;
          /** Lists instances; the marker of the next page comes after them. GET /instances */
          getInstances(options?: GetInstancesOptions | null): Reply<[Array<providers.openstack.database.Instance>, string | null]>;
          /** Deletes an instance. DELETE /instances/{id} */
          destroyInstance(callback: Callback<[ApiResponse]>): Request;
          /** Deletes an instance. DELETE /instances/{id} */
          destroyInstance(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes an instance. DELETE /instances/{id} */
          destroyInstance(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[ApiResponse]>;
          /** Gets an instance. GET /instances/{id} */
          getInstance(callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Gets an instance. GET /instances/{id} */
          getInstance(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Gets an instance. GET /instances/{id} */
          getInstance(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.database.Instance]>;
          /** Restarts an instance. POST /instances/{id}/action */
          restartInstance(callback: Callback<[]>): Request;
          /** Restarts an instance. POST /instances/{id}/action */
          restartInstance(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Restarts an instance. POST /instances/{id}/action */
          restartInstance(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[]>;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(callback: Callback<[]>): Request;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, flavor: Ref<providers.openstack.database.Flavor, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, flavor?: Ref<providers.openstack.database.Flavor, 'id'> | null, call?: CallOptions): Reply<[]>;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(callback: Callback<[]>): Request;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, newSize: any | null | undefined, callback: Callback<[]>): Request;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, newSize?: any | null): Reply<[]>;
          /** Gives the root user a new password and calls back with the answer. POST /instances/{id}/root */
          enableRootUser(callback: Callback<[any]>): Request;
          /** Gives the root user a new password and calls back with the answer. POST /instances/{id}/root */
          enableRootUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[any]>): Request;
          /** Gives the root user a new password and calls back with the answer. POST /instances/{id}/root */
          enableRootUser(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[any]>;
          /** Tells whether there has been a root user, as it is answered. GET /instances/{id}/root */
          listRootStatus(callback: Callback<[any]>): Request;
          /** Tells whether there has been a root user, as it is answered. GET /instances/{id}/root */
          listRootStatus(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[any]>): Request;
          /** Tells whether there has been a root user, as it is answered. GET /instances/{id}/root */
          listRootStatus(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[any]>;
          /** The same as `createDatabase`. */
          create(callback: Callback<[ApiResponse]>): Request;
          /** The same as `createDatabase`. */
          create(options: any | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** The same as `createDatabase`. */
          create(options?: any | null): Reply<[ApiResponse]>;
          /** Creates a database. POST /instances/{id}/databases */
          createDatabase(callback: Callback<[ApiResponse]>): Request;
          /** Creates a database. POST /instances/{id}/databases */
          createDatabase(options: any | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Creates a database. POST /instances/{id}/databases */
          createDatabase(options?: any | null): Reply<[ApiResponse]>;
          /** Lists an instance's databases; the marker of the next page comes after them. GET /instances/{id}/databases */
          getDatabases(callback: Callback<[Array<providers.openstack.database.Database>, string | null]>): Request;
          /** Lists an instance's databases; the marker of the next page comes after them. GET /instances/{id}/databases */
          getDatabases(options: GetDatabasesOptions | null | undefined, callback: Callback<[Array<providers.openstack.database.Database>, string | null]>): Request;
          /** Lists an instance's databases; the marker of the next page comes after them. GET /instances/{id}/databases */
          getDatabases(options?: GetDatabasesOptions | null): Reply<[Array<providers.openstack.database.Database>, string | null]>;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(callback: Callback<[providers.openstack.database.Database]>): Request;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, callback: Callback<[providers.openstack.database.Database]>): Request;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.Database]>): Request;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(database?: Ref<providers.openstack.database.Database, 'name'> | null, instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.database.Database]>;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(callback: Callback<[ApiResponse]>): Request;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(database?: Ref<providers.openstack.database.Database, 'name'> | null, instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[ApiResponse]>;
          /** Creates a user, or all of a list. POST /instances/{id}/users */
          createUser(callback: Callback<[ApiResponse]>): Request;
          /** Creates a user, or all of a list. POST /instances/{id}/users */
          createUser(options: any | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Creates a user, or all of a list. POST /instances/{id}/users */
          createUser(options?: any | null): Reply<[ApiResponse]>;
          /** Lists an instance's users; the marker of the next page comes after them. GET /instances/{id}/users */
          getUsers(callback: Callback<[Array<providers.openstack.database.User>, string | null]>): Request;
          /** Lists an instance's users; the marker of the next page comes after them. GET /instances/{id}/users */
          getUsers(options: GetUsersOptions | null | undefined, callback: Callback<[Array<providers.openstack.database.User>, string | null]>): Request;
          /** Lists an instance's users; the marker of the next page comes after them. GET /instances/{id}/users */
          getUsers(options?: GetUsersOptions | null): Reply<[Array<providers.openstack.database.User>, string | null]>;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(callback: Callback<[providers.openstack.database.User]>): Request;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.User]>): Request;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, user: Ref<providers.openstack.database.User, 'name'> | null | undefined, callback: Callback<[providers.openstack.database.User]>): Request;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, user?: Ref<providers.openstack.database.User, 'name'> | null, call?: CallOptions): Reply<[providers.openstack.database.User]>;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(callback: Callback<[ApiResponse]>): Request;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, user: Ref<providers.openstack.database.User, 'name'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, user?: Ref<providers.openstack.database.User, 'name'> | null, call?: CallOptions): Reply<[ApiResponse]>;
          /** Gives the root user a new password. POST /instances/{id}/root */
          enableRoot(callback: Callback<[providers.openstack.database.User, ApiResponse]>): Request;
          /** Gives the root user a new password. POST /instances/{id}/root */
          enableRoot(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.User, ApiResponse]>): Request;
          /** Gives the root user a new password. POST /instances/{id}/root */
          enableRoot(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.database.User, ApiResponse]>;
          /** Tells whether there has been a root user. GET /instances/{id}/root */
          rootEnabled(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Tells whether there has been a root user. GET /instances/{id}/root */
          rootEnabled(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Tells whether there has been a root user. GET /instances/{id}/root */
          rootEnabled(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Lists the API's versions. GET / above the project */
          getVersion(callback: Callback<[any | undefined]>): Request;
          /** Lists the API's versions. GET / above the project */
          getVersion(call?: CallOptions): Reply<[any | undefined]>;
        }
        export import Flavor = pkgcloud.providers.openstack.database.Flavor;
        export import Instance = pkgcloud.providers.openstack.database.Instance;
        export import Database = pkgcloud.providers.openstack.database.Database;
        export import User = pkgcloud.providers.openstack.database.User;
        function createClient(options: ClientOptions): Client;
      }
      /** Zones and their records (Cloud DNS). */
      namespace dns {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetZonesOptions {
          /** Only this domain and those below it. */
          name?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateZoneDetails {
          /** The domain's name. */
          name?: string;
          /** Address of its administrator. */
          email?: string;
          /** The same as `email`, as a Zone has it. */
          emailAddress?: string;
          /** Seconds for which others may keep its records, 300 or more. */
          ttl?: any;
          /** What to say of it. */
          comment?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateZonesZones {
          /** The domain's name. */
          name?: string;
          /** Address of its administrator. */
          email?: string;
          /** The same as `email`, as a Zone has it. */
          emailAddress?: string;
          /** Seconds for which others may keep its records, 300 or more. */
          ttl?: any;
          /** What to say of it. */
          comment?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface ImportZoneDetails {
          /** What it is: `BIND_9`. */
          contentType?: string;
          /** The zone file. */
          contents?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DeleteZoneOptions {
          /** Whether the zones below them are deleted too. Default `true`. */
          deleteSubzones?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DeleteZonesOptions {
          /** Whether the zones below them are deleted too. Default `true`. */
          deleteSubzones?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetZoneChangesOptions {
          /** Only changes since then, as a Date or in ISO 8601. */
          since?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CloneZoneOptions {
          /** The copy's domain name. */
          cloneName?: string;
          /** Whether the zones below it are copied too. Default `true`. */
          cloneSubdomains?: boolean;
          /** Whether the name is replaced in comments. Default `true`. */
          modifyComment?: boolean;
          /** Whether the name is replaced in the administrator's address. Default `true`. */
          modifyEmailAddress?: boolean;
          /** Whether the name is replaced in the records' data. Default `true`. */
          modifyRecordData?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AsyncRequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of rackspace dns. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists zones. GET /domains */
          getZones(callback: Callback<[Array<providers.rackspace.dns.Zone>, ApiResponse]>): Request;
          /** Lists zones. GET /domains */
          getZones(options: GetZonesOptions | null | undefined, callback: Callback<[Array<providers.rackspace.dns.Zone>, ApiResponse]>): Request;
          /** Lists zones. GET /domains */
          getZones(options?: GetZonesOptions | null): Reply<[Array<providers.rackspace.dns.Zone>, ApiResponse]>;
          /** Gets a zone. GET /domains/{id} */
          getZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[providers.rackspace.dns.Zone, ApiResponse]>): Request;
          /** Gets a zone. GET /domains/{id} */
          getZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, call?: CallOptions): Reply<[providers.rackspace.dns.Zone, ApiResponse]>;
          /** Creates a zone. POST /domains, then its job */
          createZone(details: CreateZoneDetails, callback: Callback<[providers.rackspace.dns.Zone]>): Request;
          /** Creates a zone. POST /domains, then its job */
          createZone(details: CreateZoneDetails): Reply<[providers.rackspace.dns.Zone]>;
          /** Creates zones. POST /domains, then its job */
          createZones(zones: Array<CreateZonesZones>, callback: Callback<[Array<providers.rackspace.dns.Zone>]>): Request;
          /** Creates zones. POST /domains, then its job */
          createZones(zones: Array<CreateZonesZones>, call?: CallOptions): Reply<[Array<providers.rackspace.dns.Zone>]>;
          /** Creates a zone from a zone file. POST /domains/import, then its job */
          importZone(details: ImportZoneDetails, callback: Callback<[providers.rackspace.dns.Zone]>): Request;
          /** Creates a zone from a zone file. POST /domains/import, then its job */
          importZone(details: ImportZoneDetails): Reply<[providers.rackspace.dns.Zone]>;
          /** Gets a zone as a zone file. GET /domains/{id}/export, then its job */
          exportZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[any]>): Request;
          /** Gets a zone as a zone file. GET /domains/{id}/export, then its job */
          exportZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Saves a zone. PUT /domains, then its job */
          updateZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[]>): Request;
          /** Saves a zone. PUT /domains, then its job */
          updateZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, call?: CallOptions): Reply<[]>;
          /** Saves zones. PUT /domains, then its job */
          updateZones(zones: Array<Ref<providers.rackspace.dns.Zone, 'id'>>, callback: Callback<[]>): Request;
          /** Saves zones. PUT /domains, then its job */
          updateZones(zones: Array<Ref<providers.rackspace.dns.Zone, 'id'>>, call?: CallOptions): Reply<[]>;
          /** Deletes a zone and the zones below it. DELETE /domains, then its job */
          deleteZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[]>): Request;
          /** Deletes a zone and the zones below it. DELETE /domains, then its job */
          deleteZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, options: DeleteZoneOptions | null | undefined, callback: Callback<[]>): Request;
          /** Deletes a zone and the zones below it. DELETE /domains, then its job */
          deleteZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, options?: DeleteZoneOptions | null): Reply<[]>;
          /** Deletes zones and the zones below them. DELETE /domains, then its job */
          deleteZones(zones: Array<Ref<providers.rackspace.dns.Zone, 'id'>>, callback: Callback<[]>): Request;
          /** Deletes zones and the zones below them. DELETE /domains, then its job */
          deleteZones(zones: Array<Ref<providers.rackspace.dns.Zone, 'id'>>, options: DeleteZonesOptions | null | undefined, callback: Callback<[]>): Request;
          /** Deletes zones and the zones below them. DELETE /domains, then its job */
          deleteZones(zones: Array<Ref<providers.rackspace.dns.Zone, 'id'>>, options?: DeleteZonesOptions | null): Reply<[]>;
          /** Lists what was changed in a zone. GET /domains/{id}/changes */
          getZoneChanges(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[any]>): Request;
          /** Lists what was changed in a zone. GET /domains/{id}/changes */
          getZoneChanges(zone: Ref<providers.rackspace.dns.Zone, 'id'>, options: GetZoneChangesOptions | null | undefined, callback: Callback<[any]>): Request;
          /** Lists what was changed in a zone. GET /domains/{id}/changes */
          getZoneChanges(zone: Ref<providers.rackspace.dns.Zone, 'id'>, options?: GetZoneChangesOptions | null): Reply<[any]>;
          /** Copies a zone to another name. POST /domains/{id}/clone, then its job */
          cloneZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[providers.rackspace.dns.Zone]>): Request;
          /** Copies a zone to another name. POST /domains/{id}/clone, then its job */
          cloneZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, options: CloneZoneOptions | null | undefined, callback: Callback<[providers.rackspace.dns.Zone]>): Request;
          /** Copies a zone to another name. POST /domains/{id}/clone, then its job */
          cloneZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, options?: CloneZoneOptions | null): Reply<[providers.rackspace.dns.Zone]>;
          /** Lists the zones below a zone. GET /domains/{id}/subdomains */
          getSubZones(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[Array<providers.rackspace.dns.Zone>, ApiResponse]>): Request;
          /** Lists the zones below a zone. GET /domains/{id}/subdomains */
          getSubZones(zone: Ref<providers.rackspace.dns.Zone, 'id'>, call?: CallOptions): Reply<[Array<providers.rackspace.dns.Zone>, ApiResponse]>;
          /** Lists a zone's records. GET /domains/{id}/records */
          getRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[Array<providers.rackspace.dns.Record>, ApiResponse]>): Request;
          /** Lists a zone's records. GET /domains/{id}/records */
          getRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, call?: CallOptions): Reply<[Array<providers.rackspace.dns.Record>, ApiResponse]>;
          /** Gets a record. GET /domains/{id}/records/{id} */
          getRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: Ref<providers.rackspace.dns.Record, 'id'>, callback: Callback<[providers.rackspace.dns.Record]>): Request;
          /** Gets a record. GET /domains/{id}/records/{id} */
          getRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: Ref<providers.rackspace.dns.Record, 'id'>, call?: CallOptions): Reply<[providers.rackspace.dns.Record]>;
          /** Creates a record. POST /domains/{id}/records, then its job */
          createRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: { [name: string]: any }, callback: Callback<[providers.rackspace.dns.Record]>): Request;
          /** Creates a record. POST /domains/{id}/records, then its job */
          createRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: { [name: string]: any }, call?: CallOptions): Reply<[providers.rackspace.dns.Record]>;
          /** Creates records. POST /domains/{id}/records, then its job */
          createRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, records: Array<{ [name: string]: any }>, callback: Callback<[Array<providers.rackspace.dns.Record>]>): Request;
          /** Creates records. POST /domains/{id}/records, then its job */
          createRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, records: Array<{ [name: string]: any }>, call?: CallOptions): Reply<[Array<providers.rackspace.dns.Record>]>;
          /** Saves a record; calls back with a list. PUT /domains/{id}/records, then its job */
          updateRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: Ref<providers.rackspace.dns.Record, 'id'>, callback: Callback<[Array<providers.rackspace.dns.Record>]>): Request;
          /** Saves a record; calls back with a list. PUT /domains/{id}/records, then its job */
          updateRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: Ref<providers.rackspace.dns.Record, 'id'>, call?: CallOptions): Reply<[Array<providers.rackspace.dns.Record>]>;
          /** Saves records. PUT /domains/{id}/records, then its job */
          updateRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, records: Array<Ref<providers.rackspace.dns.Record, 'id'>>, callback: Callback<[Array<providers.rackspace.dns.Record>]>): Request;
          /** Saves records. PUT /domains/{id}/records, then its job */
          updateRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, records: Array<Ref<providers.rackspace.dns.Record, 'id'>>, call?: CallOptions): Reply<[Array<providers.rackspace.dns.Record>]>;
          /** Deletes a record. DELETE /domains/{id}/records/{id}, then its job */
          deleteRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: Ref<providers.rackspace.dns.Record, 'id'>, callback: Callback<[]>): Request;
          /** Deletes a record. DELETE /domains/{id}/records/{id}, then its job */
          deleteRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: Ref<providers.rackspace.dns.Record, 'id'>, call?: CallOptions): Reply<[]>;
          /** Deletes records. DELETE /domains/{id}/records, then its job */
          deleteRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, records: Array<Ref<providers.rackspace.dns.Record, 'id'>>, callback: Callback<[]>): Request;
          /** Deletes records. DELETE /domains/{id}/records, then its job */
          deleteRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, records: Array<Ref<providers.rackspace.dns.Record, 'id'>>, call?: CallOptions): Reply<[]>;
          /** Gets how far a job is. GET /status/{id} */
          getStatus(status: Ref<providers.rackspace.dns.Status, 'id'>, callback: Callback<[providers.rackspace.dns.Status]>): Request;
          /** Gets how far a job is. GET /status/{id} */
          getStatus(status: Ref<providers.rackspace.dns.Status, 'id'>, call?: CallOptions): Reply<[providers.rackspace.dns.Status]>;
          /** Sends a request of your own and waits for its job; calls back with the job. */
          _asyncRequest(options: AsyncRequestOptions, callback: Callback<[any]>): Request;
          /** Sends a request of your own and waits for its job; calls back with the job. */
          _asyncRequest(options: AsyncRequestOptions): Reply<[any]>;
        }
        /** A record of a zone. */
        class Record extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The record's id: `A-123`. */
          id: string;
          /** The name that it is about. */
          name: string;
          /** `A`, `AAAA`, `CNAME`, `MX`, `NS`, `PTR`, `SRV` or `TXT`. */
          type: string;
          /** What it says of the name. */
          data: string;
          /** Seconds for which others may keep it. */
          ttl: number;
          /** Priority of an `MX` or `SRV` record. */
          priority: number;
          /** What its owner says of it. */
          comment: string;
          /** When it was last changed. */
          updated: Date;
          /** When it was created. */
          created: Date;
          /** Its zone, or the zone's id. */
          zone: number | string | providers.rackspace.dns.Zone;
          /** Creates a record like this. */
          create(callback: Callback<[providers.rackspace.dns.Record]>): Request;
          /** Creates a record like this. */
          create(): Reply<[providers.rackspace.dns.Record]>;
          /** Fetches the record. */
          get(callback: Callback<[providers.rackspace.dns.Record]>): Request;
          /** Fetches the record. */
          get(): Reply<[providers.rackspace.dns.Record]>;
          /** Saves what was changed. */
          update(callback: Callback<[Array<providers.rackspace.dns.Record>]>): Request;
          /** Saves what was changed. */
          update(): Reply<[Array<providers.rackspace.dns.Record>]>;
          /** Destroys the record. */
          destroy(callback: Callback<[]>): Request;
          /** Destroys the record. */
          destroy(): Reply<[]>;
        }
        /** How far a job is. */
        class Status extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The job's id. */
          id: string;
          /** `INITIALIZED`, `RUNNING`, `COMPLETED` or `ERROR`. */
          status: string;
          /** What it has made. */
          response: any;
          /** What went wrong. */
          error: any;
          /** Fetches how far the job is now. */
          getDetails(callback: Callback<[providers.rackspace.dns.Status]>): Request;
          /** Fetches how far the job is now. */
          getDetails(): Promise<providers.rackspace.dns.Status>;
          /** Fetches how far the job is now. */
          refresh(callback: Callback<[providers.rackspace.dns.Status]>): Request;
          /** Fetches how far the job is now. */
          refresh(): Promise<providers.rackspace.dns.Status>;
        }
        /** A domain. */
        class Zone extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The zone's id. */
          id: number;
          /** The domain's name. */
          name: string;
          /** Id of its account. */
          accountId: number;
          /** Seconds for which others may keep its records. */
          ttl: number;
          /** Address of its administrator. */
          emailAddress: string;
          /** What its owner says of it. */
          comment: string;
          /** Its records; where one zone was asked for. */
          recordsList: { totalEntries?: number; records: any[] };
          /** When it was last changed. */
          updated: Date;
          /** When it was created. */
          created: Date;
          /** Its name servers. */
          nameservers: Array<{ name: string }>;
          /** Creates a zone like this. */
          create(callback: Callback<[providers.rackspace.dns.Zone]>): Request;
          /** Creates a zone like this. */
          create(): Reply<[providers.rackspace.dns.Zone]>;
          /** Fetches the zone. */
          get(callback: Callback<[providers.rackspace.dns.Zone, ApiResponse]>): Request;
          /** Fetches the zone. */
          get(): Reply<[providers.rackspace.dns.Zone, ApiResponse]>;
          /** Saves what was changed. */
          update(callback: Callback<[]>): Request;
          /** Saves what was changed. */
          update(): Reply<[]>;
          /** Destroys the zone and the zones below it. */
          destroy(callback: Callback<[]>): Request;
          /** Destroys the zone and the zones below it. */
          destroy(): Reply<[]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Load balancers and their nodes. */
      namespace loadbalancer {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetLoadBalancersOptions {
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateLoadBalancerDetails {
          /** Its name, of 128 characters at most. */
          name?: string;
          /** The protocol: one of `Protocols`, or `{name, port}`. */
          protocol?: any;
          /** The port to listen on, where `protocol` is only a name. */
          port?: any;
          /** Its nodes: `{address, port, condition}`, or Nodes. */
          nodes?: Array<{ [name: string]: any }>;
          /** Its addresses: `{type}`, one of `VirtualIpTypes`; or `{id}`, to share another's. */
          virtualIps?: Array<{ [name: string]: any }>;
          /** Who may connect: `{address, type}`. */
          accessList?: any;
          /** How a node is chosen: `RANDOM`, `ROUND_ROBIN` and more. Default `RANDOM`. */
          algorithm?: any;
          /** Whether connections are logged: `{enabled}`. */
          connectionLogging?: any;
          /** How connections are limited; as in `updateConnectionThrottle`. */
          connectionThrottle?: any;
          /** How its nodes are watched; as in `updateHealthMonitor`. */
          healthMonitor?: any;
          /** Its metadata: `{key, value}`. */
          metadata?: any;
          /** Seconds without data until a connection is closed. Default 30. */
          timeout?: any;
          /** How clients stay with a node: `{persistenceType}`. */
          sessionPersistence?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UpdateSSLConfigDetails {
          /** Port for TLS. */
          securePort?: any;
          /** Private key, in PEM. */
          privatekey?: any;
          /** Certificate, in PEM. */
          certificate?: any;
          /** Certificates between it and its authority, in PEM. */
          intermediateCertificate?: any;
          /** The same as `intermediateCertificate`. */
          intermediatecertificate?: any;
          /** Whether TLS is ended. */
          enabled?: any;
          /** Whether there is nothing but TLS. */
          secureTrafficOnly?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UpdateHealthMonitorDetails {
          /** `CONNECT`, `HTTP` or `HTTPS`. */
          type?: string;
          /** Seconds between two looks. */
          delay?: any;
          /** Seconds until a look has failed. */
          timeout?: any;
          /** How many looks must fail until a node is left out. */
          attemptsBeforeDeactivation?: any;
          /** Path that is asked for (HTTP, HTTPS). */
          path?: any;
          /** Regular expression that the answer's status must match (HTTP, HTTPS). */
          statusRegex?: any;
          /** Regular expression that the answer's body must match (HTTP, HTTPS). */
          bodyRegex?: any;
          /** Name of the host that is asked (HTTP, HTTPS). */
          hostHeader?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UpdateConnectionThrottleDetails {
          /** Most connections within `rateInterval`; 0 for no limit. */
          maxConnectionRate?: any;
          /** Most connections of one address; 0 for no limit. */
          maxConnections?: any;
          /** Connections of one address that are allowed at all times; 0 for no limit. */
          minConnections?: any;
          /** Seconds for which `maxConnectionRate` counts. */
          rateInterval?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetBillableLoadBalancersOptions {
          /** Most load balancers in the answer. */
          limit?: number;
          /** How many are left out before. */
          offset?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of rackspace loadbalancer. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists load balancers. GET /loadbalancers */
          getLoadBalancers(callback: Callback<[Array<providers.rackspace.loadbalancer.LoadBalancer>]>): Request;
          /** Lists load balancers. GET /loadbalancers */
          getLoadBalancers(options: GetLoadBalancersOptions | null | undefined, callback: Callback<[Array<providers.rackspace.loadbalancer.LoadBalancer>]>): Request;
          /** Lists load balancers. GET /loadbalancers */
          getLoadBalancers(options?: GetLoadBalancersOptions | null): Reply<[Array<providers.rackspace.loadbalancer.LoadBalancer>]>;
          /** Gets a load balancer. GET /loadbalancers/{id} */
          getLoadBalancer(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[providers.rackspace.loadbalancer.LoadBalancer]>): Request;
          /** Gets a load balancer. GET /loadbalancers/{id} */
          getLoadBalancer(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[providers.rackspace.loadbalancer.LoadBalancer]>;
          /** Creates a load balancer. POST /loadbalancers */
          createLoadBalancer(details: CreateLoadBalancerDetails, callback: Callback<[providers.rackspace.loadbalancer.LoadBalancer]>): Request;
          /** Creates a load balancer. POST /loadbalancers */
          createLoadBalancer(details: CreateLoadBalancerDetails): Reply<[providers.rackspace.loadbalancer.LoadBalancer]>;
          /** Saves a load balancer. PUT /loadbalancers/{id} */
          updateLoadBalancer(callback: Callback<[]>): Request;
          /** Saves a load balancer. PUT /loadbalancers/{id} */
          updateLoadBalancer(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Saves a load balancer. PUT /loadbalancers/{id} */
          updateLoadBalancer(loadBalancer?: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'> | null, call?: CallOptions): Reply<[]>;
          /** Deletes a load balancer. DELETE /loadbalancers/{id} */
          deleteLoadBalancer(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Deletes a load balancer. DELETE /loadbalancers/{id} */
          deleteLoadBalancer(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[]>;
          /** Lists its nodes. GET /loadbalancers/{id}/nodes */
          getNodes(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>): Request;
          /** Lists its nodes. GET /loadbalancers/{id}/nodes */
          getNodes(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>;
          /** Adds nodes. POST /loadbalancers/{id}/nodes */
          addNodes(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, nodes: Array<{ [name: string]: any }> | { [name: string]: any }, callback: Callback<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>): Request;
          /** Adds nodes. POST /loadbalancers/{id}/nodes */
          addNodes(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, nodes: Array<{ [name: string]: any }> | { [name: string]: any }, call?: CallOptions): Reply<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>;
          /** Saves a node. PUT /loadbalancers/{id}/nodes/{id} */
          updateNode(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Saves a node. PUT /loadbalancers/{id}/nodes/{id} */
          updateNode(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, node: Ref<providers.rackspace.loadbalancer.Node, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Saves a node. PUT /loadbalancers/{id}/nodes/{id} */
          updateNode(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, node?: Ref<providers.rackspace.loadbalancer.Node, 'id'> | null, call?: CallOptions): Reply<[]>;
          /** Removes a node. DELETE /loadbalancers/{id}/nodes/{id} */
          removeNode(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, node: Ref<providers.rackspace.loadbalancer.Node, 'id'>, callback: Callback<[]>): Request;
          /** Removes a node. DELETE /loadbalancers/{id}/nodes/{id} */
          removeNode(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, node: Ref<providers.rackspace.loadbalancer.Node, 'id'>, call?: CallOptions): Reply<[]>;
          /** Removes nodes. DELETE /loadbalancers/{id}/nodes */
          removeNodes(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, nodes: Array<Ref<providers.rackspace.loadbalancer.Node, 'id'>>, callback: Callback<[]>): Request;
          /** Removes nodes. DELETE /loadbalancers/{id}/nodes */
          removeNodes(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, nodes: Array<Ref<providers.rackspace.loadbalancer.Node, 'id'>>, call?: CallOptions): Reply<[]>;
          /** Lists what happened to its nodes. GET /loadbalancers/{id}/nodes/events */
          getNodeServiceEvents(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[any | undefined]>): Request;
          /** Lists what happened to its nodes. GET /loadbalancers/{id}/nodes/events */
          getNodeServiceEvents(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[any | undefined]>;
          /** Lists its addresses. GET /loadbalancers/{id}/virtualips */
          getVirtualIps(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[any | undefined]>): Request;
          /** Lists its addresses. GET /loadbalancers/{id}/virtualips */
          getVirtualIps(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[any | undefined]>;
          /** Adds a public IPv6 address. POST /loadbalancers/{id}/virtualips */
          addIPV6VirtualIp(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[any]>): Request;
          /** Adds a public IPv6 address. POST /loadbalancers/{id}/virtualips */
          addIPV6VirtualIp(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Removes an address. DELETE /loadbalancers/{id}/virtualips/{id} */
          removeVirtualIp(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, virtualIp: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Removes an address. DELETE /loadbalancers/{id}/virtualips/{id} */
          removeVirtualIp(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, virtualIp: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Gets how it ends TLS. GET …/ssltermination */
          getSSLConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[any | undefined]>): Request;
          /** Gets how it ends TLS. GET …/ssltermination */
          getSSLConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[any | undefined]>;
          /** Makes it end TLS. PUT …/ssltermination */
          updateSSLConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, details: UpdateSSLConfigDetails, callback: Callback<[]>): Request;
          /** Makes it end TLS. PUT …/ssltermination */
          updateSSLConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, details: UpdateSSLConfigDetails): Reply<[]>;
          /** Makes it pass TLS on. DELETE …/ssltermination */
          removeSSLConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Makes it pass TLS on. DELETE …/ssltermination */
          removeSSLConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[]>;
          /** Lists who may connect. GET …/accesslist */
          getAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[any | undefined]>): Request;
          /** Lists who may connect. GET …/accesslist */
          getAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[any | undefined]>;
          /** Adds to who may connect. POST …/accesslist */
          addAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, accessList: Array<{ [name: string]: any }> | { [name: string]: any }, callback: Callback<[]>): Request;
          /** Adds to who may connect. POST …/accesslist */
          addAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, accessList: Array<{ [name: string]: any }> | { [name: string]: any }, call?: CallOptions): Reply<[]>;
          /** Removes a rule. DELETE …/accesslist/{id} */
          deleteAccessListItem(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, accessListItem: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Removes a rule. DELETE …/accesslist/{id} */
          deleteAccessListItem(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, accessListItem: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Removes rules. DELETE …/accesslist */
          deleteAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, accessList: Array<string | number | { id: string | number }>, callback: Callback<[]>): Request;
          /** Removes rules. DELETE …/accesslist */
          deleteAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, accessList: Array<string | number | { id: string | number }>, call?: CallOptions): Reply<[]>;
          /** Lets all connect. DELETE …/accesslist */
          resetAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Lets all connect. DELETE …/accesslist */
          resetAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[]>;
          /** Gets how its nodes are watched. GET …/healthmonitor */
          getHealthMonitor(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[any | undefined]>): Request;
          /** Gets how its nodes are watched. GET …/healthmonitor */
          getHealthMonitor(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[any | undefined]>;
          /** Makes it watch its nodes. PUT …/healthmonitor */
          updateHealthMonitor(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Makes it watch its nodes. PUT …/healthmonitor */
          updateHealthMonitor(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, details: UpdateHealthMonitorDetails | null | undefined, callback: Callback<[]>): Request;
          /** Makes it watch its nodes. PUT …/healthmonitor */
          updateHealthMonitor(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, details?: UpdateHealthMonitorDetails | null): Reply<[]>;
          /** Stops watching. DELETE …/healthmonitor */
          removeHealthMonitor(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Stops watching. DELETE …/healthmonitor */
          removeHealthMonitor(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[]>;
          /** Gets how clients stay with a node. GET …/sessionpersistence */
          getSessionPersistence(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[any | undefined]>): Request;
          /** Gets how clients stay with a node. GET …/sessionpersistence */
          getSessionPersistence(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[any | undefined]>;
          /** Makes clients stay with a node. PUT …/sessionpersistence */
          enableSessionPersistence(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Makes clients stay with a node. PUT …/sessionpersistence */
          enableSessionPersistence(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, type: string | null | undefined, callback: Callback<[]>): Request;
          /** Makes clients stay with a node. PUT …/sessionpersistence */
          enableSessionPersistence(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, type?: string | null, call?: CallOptions): Reply<[]>;
          /** Lets clients go to any node. DELETE …/sessionpersistence */
          disableSessionPersistence(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Lets clients go to any node. DELETE …/sessionpersistence */
          disableSessionPersistence(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[]>;
          /** Gets whether connections are logged. GET …/connectionlogging */
          getConnectionLoggingConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[any | undefined]>): Request;
          /** Gets whether connections are logged. GET …/connectionlogging */
          getConnectionLoggingConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[any | undefined]>;
          /** Logs connections, or does not. PUT …/connectionlogging */
          updateConnectionLogging(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, enabled: boolean, callback: Callback<[]>): Request;
          /** Logs connections, or does not. PUT …/connectionlogging */
          updateConnectionLogging(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, enabled: boolean, call?: CallOptions): Reply<[]>;
          /** Gets how connections are limited. GET …/connectionthrottle */
          getConnectionThrottleConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[any | undefined]>): Request;
          /** Gets how connections are limited. GET …/connectionthrottle */
          getConnectionThrottleConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[any | undefined]>;
          /** Limits connections. PUT …/connectionthrottle */
          updateConnectionThrottle(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, details: UpdateConnectionThrottleDetails, callback: Callback<[]>): Request;
          /** Limits connections. PUT …/connectionthrottle */
          updateConnectionThrottle(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, details: UpdateConnectionThrottleDetails): Reply<[]>;
          /** Does not limit connections. DELETE …/connectionthrottle */
          disableConnectionThrottle(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Does not limit connections. DELETE …/connectionthrottle */
          disableConnectionThrottle(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[]>;
          /** Gets whether answers are cached. GET …/contentcaching */
          getContentCachingConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[any | undefined]>): Request;
          /** Gets whether answers are cached. GET …/contentcaching */
          getContentCachingConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[any | undefined]>;
          /** Caches answers, or does not. PUT …/contentcaching */
          updateContentCaching(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, enabled: boolean, callback: Callback<[]>): Request;
          /** Caches answers, or does not. PUT …/contentcaching */
          updateContentCaching(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, enabled: boolean, call?: CallOptions): Reply<[]>;
          /** Gets its error page. GET …/errorpage */
          getErrorPage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[any]>): Request;
          /** Gets its error page. GET …/errorpage */
          getErrorPage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Sets its error page. PUT …/errorpage */
          setErrorPage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, content: string, callback: Callback<[]>): Request;
          /** Sets its error page. PUT …/errorpage */
          setErrorPage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, content: string, call?: CallOptions): Reply<[]>;
          /** Goes back to the usual error page. DELETE …/errorpage */
          deleteErrorPage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Goes back to the usual error page. DELETE …/errorpage */
          deleteErrorPage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[]>;
          /** Gets its counters. GET /loadbalancers/{id}/stats */
          getStats(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[any]>): Request;
          /** Gets its counters. GET /loadbalancers/{id}/stats */
          getStats(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Lists load balancers that cost something between two times. GET /loadbalancers/billable */
          getBillableLoadBalancers(callback: Callback<[Array<providers.rackspace.loadbalancer.LoadBalancer>, ApiResponse]>): Request;
          /** Lists load balancers that cost something between two times. GET /loadbalancers/billable */
          getBillableLoadBalancers(startTime: string | null | undefined, callback: Callback<[Array<providers.rackspace.loadbalancer.LoadBalancer>, ApiResponse]>): Request;
          /** Lists load balancers that cost something between two times. GET /loadbalancers/billable */
          getBillableLoadBalancers(startTime: string | null | undefined, endTime: string | null | undefined, callback: Callback<[Array<providers.rackspace.loadbalancer.LoadBalancer>, ApiResponse]>): Request;
          /** Lists load balancers that cost something between two times. GET /loadbalancers/billable */
          getBillableLoadBalancers(startTime: string | null | undefined, endTime: string | null | undefined, options: GetBillableLoadBalancersOptions | null | undefined, callback: Callback<[Array<providers.rackspace.loadbalancer.LoadBalancer>, ApiResponse]>): Request;
          /** Lists load balancers that cost something between two times. GET /loadbalancers/billable */
          getBillableLoadBalancers(startTime?: string | null, endTime?: string | null, options?: GetBillableLoadBalancersOptions | null): Reply<[Array<providers.rackspace.loadbalancer.LoadBalancer>, ApiResponse]>;
          /** Gets the account's usage between two times. GET /loadbalancers/usage */
          getAccountUsage(callback: Callback<[any]>): Request;
          /** Gets the account's usage between two times. GET /loadbalancers/usage */
          getAccountUsage(startTime: string | null | undefined, callback: Callback<[any]>): Request;
          /** Gets the account's usage between two times. GET /loadbalancers/usage */
          getAccountUsage(startTime: string | null | undefined, endTime: string | null | undefined, callback: Callback<[any]>): Request;
          /** Gets the account's usage between two times. GET /loadbalancers/usage */
          getAccountUsage(startTime?: string | null, endTime?: string | null, call?: CallOptions): Reply<[any]>;
          /** Gets its usage between two times. GET /loadbalancers/{id}/usage */
          getHistoricalUsage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[any]>): Request;
          /** Gets its usage between two times. GET /loadbalancers/{id}/usage */
          getHistoricalUsage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, startTime: string | null | undefined, callback: Callback<[any]>): Request;
          /** Gets its usage between two times. GET /loadbalancers/{id}/usage */
          getHistoricalUsage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, startTime: string | null | undefined, endTime: string | null | undefined, callback: Callback<[any]>): Request;
          /** Gets its usage between two times. GET /loadbalancers/{id}/usage */
          getHistoricalUsage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, startTime?: string | null, endTime?: string | null, call?: CallOptions): Reply<[any]>;
          /** Gets its usage of the last day. GET /loadbalancers/{id}/usage/current */
          getCurrentUsage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[any]>): Request;
          /** Gets its usage of the last day. GET /loadbalancers/{id}/usage/current */
          getCurrentUsage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Lists domains whose names nodes may have. GET /loadbalancers/alloweddomains */
          getAllowedDomains(callback: Callback<[any | undefined]>): Request;
          /** Lists domains whose names nodes may have. GET /loadbalancers/alloweddomains */
          getAllowedDomains(call?: CallOptions): Reply<[any | undefined]>;
          /** Lists protocols. GET /loadbalancers/protocols */
          getProtocols(callback: Callback<[any | undefined]>): Request;
          /** Lists protocols. GET /loadbalancers/protocols */
          getProtocols(call?: CallOptions): Reply<[any | undefined]>;
          /** Lists algorithms. GET /loadbalancers/algorithms */
          getAlgorithms(callback: Callback<[any | undefined]>): Request;
          /** Lists algorithms. GET /loadbalancers/algorithms */
          getAlgorithms(call?: CallOptions): Reply<[any | undefined]>;
        }
        /** Spreads connections over nodes. */
        class LoadBalancer extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The load balancer's id. */
          id: number;
          /** Its name. */
          name: string;
          /** The protocol's name. */
          protocol: string;
          /** The port it listens on. */
          port: number;
          /** How a node is chosen: `RANDOM`, `ROUND_ROBIN` and more. */
          algorithm: string;
          /** Where it runs. */
          cluster: { name: string };
          /** `ACTIVE`, `BUILD`, `PENDING_UPDATE`, `ERROR` and more. */
          status: string;
          /** Seconds without data until a connection is closed. */
          timeout: number;
          /** Whether one side may end before the other. */
          halfClosed: boolean;
          /** Its nodes, as the API has them. */
          nodes: Array<any>;
          /** Its addresses, as the API has them. */
          virtualIps: Array<any>;
          /** Addresses from which it connects to nodes. */
          sourceAddresses: any;
          /** Whether HTTP is sent to HTTPS. */
          httpsRedirect: boolean;
          /** Whether connections are logged. */
          connectionLogging: { enabled: boolean };
          /** Whether answers are cached. */
          contentCaching: { enabled: boolean };
          /** How many nodes it has. */
          nodeCount: number;
          /** When it was created. */
          created: { time: string };
          /** When it was last changed. */
          updated: { time: string };
          /** Creates a load balancer like this. */
          create(callback: Callback<[providers.rackspace.loadbalancer.LoadBalancer]>): Request;
          /** Creates a load balancer like this. */
          create(): Reply<[providers.rackspace.loadbalancer.LoadBalancer]>;
          /** Fetches the load balancer. */
          get(callback: Callback<[providers.rackspace.loadbalancer.LoadBalancer]>): Request;
          /** Fetches the load balancer. */
          get(): Reply<[providers.rackspace.loadbalancer.LoadBalancer]>;
          /** Saves what was changed. */
          update(callback: Callback<[]>): Request;
          /** Saves what was changed. */
          update(): Reply<[]>;
          /** Destroys the load balancer. */
          destroy(callback: Callback<[]>): Request;
          /** Destroys the load balancer. */
          destroy(): Reply<[]>;
          /** Fetches it and takes over what it is now. */
          refresh(callback: Callback<[providers.rackspace.loadbalancer.LoadBalancer]>): Request;
          /** Fetches it and takes over what it is now. */
          refresh(): Promise<providers.rackspace.loadbalancer.LoadBalancer>;
          /** Gets its usage of the last day. */
          getCurrentUsage(callback: Callback<[any]>): Request;
          /** Gets its usage of the last day. */
          getCurrentUsage(): Reply<[any]>;
          /** Gets its usage between two times. */
          getHistoricalUsage(callback: Callback<[any]>): Request;
          /** Gets its usage between two times. */
          getHistoricalUsage(startTime: string | null | undefined, callback: Callback<[any]>): Request;
          /** Gets its usage between two times. */
          getHistoricalUsage(startTime: string | null | undefined, endTime: string | null | undefined, callback: Callback<[any]>): Request;
          /** Gets its usage between two times. */
          getHistoricalUsage(startTime?: string | null, endTime?: string | null): Reply<[any]>;
          /** Lists its nodes. */
          getNodes(callback: Callback<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>): Request;
          /** Lists its nodes. */
          getNodes(): Reply<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>;
          /** Adds a node. */
          addNode(node: Array<{ [name: string]: any }> | { [name: string]: any }, callback: Callback<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>): Request;
          /** Adds a node. */
          addNode(node: Array<{ [name: string]: any }> | { [name: string]: any }): Reply<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>;
          /** Adds nodes. */
          addNodes(nodes: Array<{ [name: string]: any }> | { [name: string]: any }, callback: Callback<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>): Request;
          /** Adds nodes. */
          addNodes(nodes: Array<{ [name: string]: any }> | { [name: string]: any }): Reply<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>;
          /** Saves a node. */
          updateNode(callback: Callback<[]>): Request;
          /** Saves a node. */
          updateNode(node: Ref<providers.rackspace.loadbalancer.Node, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Saves a node. */
          updateNode(node?: Ref<providers.rackspace.loadbalancer.Node, 'id'> | null): Reply<[]>;
          /** Removes a node. */
          removeNode(node: Ref<providers.rackspace.loadbalancer.Node, 'id'>, callback: Callback<[]>): Request;
          /** Removes a node. */
          removeNode(node: Ref<providers.rackspace.loadbalancer.Node, 'id'>): Reply<[]>;
          /** Removes nodes. */
          removeNodes(nodes: Array<Ref<providers.rackspace.loadbalancer.Node, 'id'>>, callback: Callback<[]>): Request;
          /** Removes nodes. */
          removeNodes(nodes: Array<Ref<providers.rackspace.loadbalancer.Node, 'id'>>): Reply<[]>;
          /** Lists what happened to its nodes. */
          getNodeServiceEvents(callback: Callback<[any | undefined]>): Request;
          /** Lists what happened to its nodes. */
          getNodeServiceEvents(): Reply<[any | undefined]>;
          /** Lists its addresses. */
          getVirtualIps(callback: Callback<[any | undefined]>): Request;
          /** Lists its addresses. */
          getVirtualIps(): Reply<[any | undefined]>;
          /** Adds a public IPv6 address. */
          addIPV6VirtualIp(callback: Callback<[any]>): Request;
          /** Adds a public IPv6 address. */
          addIPV6VirtualIp(): Reply<[any]>;
          /** Removes an address. */
          removeVirtualIp(virtualIp: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Removes an address. */
          removeVirtualIp(virtualIp: string | number | { id: string | number }): Reply<[]>;
          /** Gets how it ends TLS. */
          getSSLConfig(callback: Callback<[any | undefined]>): Request;
          /** Gets how it ends TLS. */
          getSSLConfig(): Reply<[any | undefined]>;
          /** Makes it end TLS. */
          updateSSLConfig(details: UpdateSSLConfigDetails, callback: Callback<[]>): Request;
          /** Makes it end TLS. */
          updateSSLConfig(details: UpdateSSLConfigDetails): Reply<[]>;
          /** Makes it pass TLS on. */
          removeSSLConfig(callback: Callback<[]>): Request;
          /** Makes it pass TLS on. */
          removeSSLConfig(): Reply<[]>;
          /** Lists who may connect. */
          getAccessList(callback: Callback<[any | undefined]>): Request;
          /** Lists who may connect. */
          getAccessList(): Reply<[any | undefined]>;
          /** Adds to who may connect. */
          addAccessList(accessList: Array<{ [name: string]: any }> | { [name: string]: any }, callback: Callback<[]>): Request;
          /** Adds to who may connect. */
          addAccessList(accessList: Array<{ [name: string]: any }> | { [name: string]: any }): Reply<[]>;
          /** Removes a rule. */
          deleteAccessListItem(accessListItem: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Removes a rule. */
          deleteAccessListItem(accessListItem: string | number | { id: string | number }): Reply<[]>;
          /** Removes rules. */
          deleteAccessList(accessList: Array<string | number | { id: string | number }>, callback: Callback<[]>): Request;
          /** Removes rules. */
          deleteAccessList(accessList: Array<string | number | { id: string | number }>): Reply<[]>;
          /** Lets all connect. */
          resetAccessList(callback: Callback<[]>): Request;
          /** Lets all connect. */
          resetAccessList(): Reply<[]>;
          /** Gets how its nodes are watched. */
          getHealthMonitor(callback: Callback<[any | undefined]>): Request;
          /** Gets how its nodes are watched. */
          getHealthMonitor(): Reply<[any | undefined]>;
          /** Watches its nodes. */
          updateHealthMonitor(callback: Callback<[]>): Request;
          /** Watches its nodes. */
          updateHealthMonitor(details: UpdateHealthMonitorDetails | null | undefined, callback: Callback<[]>): Request;
          /** Watches its nodes. */
          updateHealthMonitor(details?: UpdateHealthMonitorDetails | null): Reply<[]>;
          /** Stops watching its nodes. */
          removeHealthMonitor(callback: Callback<[]>): Request;
          /** Stops watching its nodes. */
          removeHealthMonitor(): Reply<[]>;
          /** Gets how clients stay with a node. */
          getSessionPersistence(callback: Callback<[any | undefined]>): Request;
          /** Gets how clients stay with a node. */
          getSessionPersistence(): Reply<[any | undefined]>;
          /** Makes clients stay with a node. */
          enableSessionPersistence(callback: Callback<[]>): Request;
          /** Makes clients stay with a node. */
          enableSessionPersistence(type: string | null | undefined, callback: Callback<[]>): Request;
          /** Makes clients stay with a node. */
          enableSessionPersistence(type?: string | null): Reply<[]>;
          /** Lets clients go to any node. */
          disableSessionPersistence(callback: Callback<[]>): Request;
          /** Lets clients go to any node. */
          disableSessionPersistence(): Reply<[]>;
          /** Gets whether connections are logged. */
          getConnectionLoggingConfig(callback: Callback<[any | undefined]>): Request;
          /** Gets whether connections are logged. */
          getConnectionLoggingConfig(): Reply<[any | undefined]>;
          /** Logs connections. */
          enableConnectionLogging(callback: Callback<[]>): Request;
          /** Logs connections. */
          enableConnectionLogging(): Reply<[]>;
          /** Logs no connections. */
          disableConnectionLogging(callback: Callback<[]>): Request;
          /** Logs no connections. */
          disableConnectionLogging(): Reply<[]>;
          /** Gets how connections are limited. */
          getConnectionThrottleConfig(callback: Callback<[any | undefined]>): Request;
          /** Gets how connections are limited. */
          getConnectionThrottleConfig(): Reply<[any | undefined]>;
          /** Limits connections. */
          updateConnectionThrottle(details: UpdateConnectionThrottleDetails, callback: Callback<[]>): Request;
          /** Limits connections. */
          updateConnectionThrottle(details: UpdateConnectionThrottleDetails): Reply<[]>;
          /** Does not limit connections. */
          disableConnectionThrottle(callback: Callback<[]>): Request;
          /** Does not limit connections. */
          disableConnectionThrottle(): Reply<[]>;
          /** Gets whether answers are cached. */
          getContentCachingConfig(callback: Callback<[any | undefined]>): Request;
          /** Gets whether answers are cached. */
          getContentCachingConfig(): Reply<[any | undefined]>;
          /** Caches answers. */
          enableContentCaching(callback: Callback<[]>): Request;
          /** Caches answers. */
          enableContentCaching(): Reply<[]>;
          /** Caches no answers. */
          disableContentCaching(callback: Callback<[]>): Request;
          /** Caches no answers. */
          disableContentCaching(): Reply<[]>;
          /** Gets its error page. */
          getErrorPage(callback: Callback<[any]>): Request;
          /** Gets its error page. */
          getErrorPage(): Reply<[any]>;
          /** Sets its error page. */
          setErrorPage(content: string, callback: Callback<[]>): Request;
          /** Sets its error page. */
          setErrorPage(content: string): Reply<[]>;
          /** Goes back to the usual error page. */
          deleteErrorPage(callback: Callback<[]>): Request;
          /** Goes back to the usual error page. */
          deleteErrorPage(): Reply<[]>;
          /** Gets its counters. */
          getStats(callback: Callback<[any]>): Request;
          /** Gets its counters. */
          getStats(): Reply<[any]>;
        }
        /** A server behind a load balancer. */
        class Node extends pkgcloud.base.Model {
          constructor(client?: any, details?: any);
          client: Client;
          /** The node's id. */
          id: number;
          /** Id of its load balancer. */
          loadBalancerId: number;
          /** `PRIMARY`, or `SECONDARY` for a node that steps in. */
          type: string;
          /** The port it listens on. */
          port: number;
          /** Its share, 1 to 100, where the algorithm goes by weights. */
          weight: number;
          /** `ONLINE`, `OFFLINE` or `DRAINING`, by what the monitor finds. */
          status: string;
          /** `ENABLED`, `DISABLED` or `DRAINING`, as it is meant to be. */
          condition: string;
          /** Its address or name. */
          address: string;
        }
        const Protocols: { DNS_TCP: { name: "DNS_TCP"; port: 53 }; DNS_UDP: { name: "DNS_UDP"; port: 53 }; FTP: { name: "FTP"; port: 21 }; HTTP: { name: "HTTP"; port: 80 }; HTTPS: { name: "HTTPS"; port: 443 }; IMAPS: { name: "IMAPS"; port: 993 }; IMAPv4: { name: "IMAPv4"; port: 143 }; LDAP: { name: "LDAP"; port: 389 }; LDAPS: { name: "LDAPS"; port: 636 }; MYSQL: { name: "MYSQL"; port: 3306 }; POP3: { name: "POP3"; port: 110 }; POP3S: { name: "POP3S"; port: 995 }; SMTP: { name: "SMTP"; port: 25 }; TCP: { name: "TCP"; port: 0 }; TCP_CLIENT_FIRST: { name: "TCP_CLIENT_FIRST"; port: 0 }; UDP: { name: "UDP"; port: 0 }; UDP_STREAM: { name: "UDP_STREAM"; port: 0 }; SFTP: { name: "SFTP"; port: 22 } };
        /** An address of a load balancer. */
        class VirtualIp {
          constructor(details: Partial<VirtualIp>);
          /** Its id, to share the address with another load balancer. */
          id?: number;
          /** The address. */
          address?: string;
          /** `PUBLIC` or `SERVICENET`. */
          type?: string;
          /** `IPV4` or `IPV6`. */
          ipVersion?: string;
        }
        const VirtualIpTypes: { PUBLIC: "PUBLIC"; SERVICENET: "SERVICENET" };
        function createClient(options: ClientOptions): Client;
      }
      /** Networks and what is connected to them (Neutron). */
      namespace network {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetNetworksOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateNetworkOptions {
          /** Its name. */
          name?: string;
          /** Whether it is meant to be up. */
          adminStateUp?: boolean;
          /** Whether other projects may use it. */
          shared?: boolean;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          [field: string]: any;
        }
        interface GetSubnetsOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateSubnetOptions {
          /** Its name. */
          name?: string;
          /** Id of its network. */
          networkId?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          /** Addresses that are given to ports. */
          allocationPools?: Array<{ start: string; end: string }>;
          /** Address of its gateway. */
          gatewayIp?: string | null;
          /** Version of its addresses. */
          ipVersion?: 4 | 6;
          /** Its addresses, such as `10.0.0.0/24`. */
          cidr?: string;
          /** Whether addresses are given by DHCP. */
          enableDhcp?: boolean;
          /** Addresses of its name servers. */
          dnsNameServers?: string[];
          /** Routes that its hosts are told. */
          hostRoutes?: Array<{ destination: string; nexthop: string }>;
          [field: string]: any;
        }
        interface GetPortsOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreatePortOptions {
          /** Its state, such as `ACTIVE`. */
          status?: string;
          /** Its name. */
          name?: string;
          /** Further addresses that it may use. */
          allowedAddressPairs?: Array<{ ip_address: string; mac_address?: string }>;
          /** Whether it is meant to be up. */
          adminStateUp?: boolean;
          /** Id of its network. */
          networkId?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          /** Further DHCP options. */
          extraDhcpOpts?: Array<{ opt_name: string; opt_value: string }>;
          /** What uses it, such as `compute:nova`. */
          deviceOwner?: string;
          /** Its hardware address. */
          macAddress?: string;
          /** Its addresses. */
          fixedIps?: Array<{ subnet_id?: string; ip_address?: string }>;
          /** Ids of its security groups. */
          securityGroups?: string[];
          /** Id of what uses it, such as a server. */
          deviceId?: string;
          [field: string]: any;
        }
        interface GetSecurityGroupsOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateSecurityGroupSecurityGroup {
          /** Its name. */
          name?: string;
          /** What it is for. */
          description?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          [field: string]: any;
        }
        interface GetSecurityGroupRulesOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateSecurityGroupRuleSecurityGroupRule {
          /** Which way it looks. */
          direction?: 'ingress' | 'egress';
          /** Version of the addresses. */
          ethertype?: 'IPv4' | 'IPv6';
          /** Id of its group. */
          securityGroupId?: string;
          /** First port; the type, for ICMP. */
          portRangeMin?: number;
          /** Last port; the code, for ICMP. */
          portRangeMax?: number;
          /** Protocol, such as `tcp`. */
          protocol?: string;
          /** Id of the group at the other end. */
          remoteGroupId?: string;
          /** Addresses at the other end. */
          remoteIpPrefix?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          [field: string]: any;
        }
        interface GetFloatingIpsOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateFloatingIpOptions {
          /** The address itself. */
          floatingIpAddress?: string;
          /** Id of the network that it is from. */
          floatingNetworkId?: string;
          /** Id of the subnet that it is to be from. */
          subnetId?: string;
          /** The port's address that it leads to. */
          fixedIpAddress?: string;
          /** Id of the port that it leads to; `null` for none. */
          portId?: string | null;
          /** What it is for. */
          description?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          [field: string]: any;
        }
        interface GetRoutersOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateRouterOptions {
          /** Its name. */
          name?: string;
          /** Whether it is meant to be up. */
          adminStateUp?: boolean;
          /** Its way to the outside; `null` for none. */
          externalGatewayInfo?: { network_id: string; enable_snat?: boolean; external_fixed_ips?: any[] } | null;
          /** Its static routes. */
          routes?: Array<{ destination: string; nexthop: string }>;
          /** What it is for. */
          description?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          [field: string]: any;
        }
        /** A client of rackspace network. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists networks. GET /networks */
          getNetworks(callback: Callback<[Array<providers.openstack.network.Network>]>): Request;
          /** Lists networks. GET /networks */
          getNetworks(options: GetNetworksOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Network>]>): Request;
          /** Lists networks. GET /networks */
          getNetworks(options?: GetNetworksOptions | null): Reply<[Array<providers.openstack.network.Network>]>;
          /** Gets a network. GET /networks/{id} */
          getNetwork(network: Ref<providers.openstack.network.Network, 'id'>, callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Gets a network. GET /networks/{id} */
          getNetwork(network: Ref<providers.openstack.network.Network, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Network]>;
          /** Creates a network. POST /networks */
          createNetwork(options: string | CreateNetworkOptions, callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Creates a network. POST /networks */
          createNetwork(options: string | CreateNetworkOptions, call?: CallOptions): Reply<[providers.openstack.network.Network]>;
          /** Changes a network. PUT /networks/{id} */
          updateNetwork(network: Ref<providers.openstack.network.Network, 'id'>, callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Changes a network. PUT /networks/{id} */
          updateNetwork(network: Ref<providers.openstack.network.Network, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Network]>;
          /** Deletes a network. DELETE /networks/{id} */
          destroyNetwork(network: Ref<providers.openstack.network.Network, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a network. DELETE /networks/{id} */
          destroyNetwork(network: Ref<providers.openstack.network.Network, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists subnets. GET /subnets */
          getSubnets(callback: Callback<[Array<providers.openstack.network.Subnet>]>): Request;
          /** Lists subnets. GET /subnets */
          getSubnets(options: GetSubnetsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Subnet>]>): Request;
          /** Lists subnets. GET /subnets */
          getSubnets(options?: GetSubnetsOptions | null): Reply<[Array<providers.openstack.network.Subnet>]>;
          /** Gets a subnet. GET /subnets/{id} */
          getSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Gets a subnet. GET /subnets/{id} */
          getSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Subnet]>;
          /** Creates a subnet. POST /subnets */
          createSubnet(options: string | CreateSubnetOptions, callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Creates a subnet. POST /subnets */
          createSubnet(options: string | CreateSubnetOptions, call?: CallOptions): Reply<[providers.openstack.network.Subnet]>;
          /** Changes a subnet. PUT /subnets/{id} */
          updateSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Changes a subnet. PUT /subnets/{id} */
          updateSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Subnet]>;
          /** Deletes a subnet. DELETE /subnets/{id} */
          destroySubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a subnet. DELETE /subnets/{id} */
          destroySubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists ports. GET /ports */
          getPorts(callback: Callback<[Array<providers.openstack.network.Port>]>): Request;
          /** Lists ports. GET /ports */
          getPorts(options: GetPortsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Port>]>): Request;
          /** Lists ports. GET /ports */
          getPorts(options?: GetPortsOptions | null): Reply<[Array<providers.openstack.network.Port>]>;
          /** Gets a port. GET /ports/{id} */
          getPort(port: Ref<providers.openstack.network.Port, 'id'>, callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Gets a port. GET /ports/{id} */
          getPort(port: Ref<providers.openstack.network.Port, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Port]>;
          /** Creates a port. POST /ports */
          createPort(options: string | CreatePortOptions, callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Creates a port. POST /ports */
          createPort(options: string | CreatePortOptions, call?: CallOptions): Reply<[providers.openstack.network.Port]>;
          /** Changes a port. PUT /ports/{id} */
          updatePort(port: Ref<providers.openstack.network.Port, 'id'>, callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Changes a port. PUT /ports/{id} */
          updatePort(port: Ref<providers.openstack.network.Port, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Port]>;
          /** Deletes a port. DELETE /ports/{id} */
          destroyPort(port: Ref<providers.openstack.network.Port, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a port. DELETE /ports/{id} */
          destroyPort(port: Ref<providers.openstack.network.Port, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists security groups. GET /security-groups */
          getSecurityGroups(callback: Callback<[Array<providers.openstack.network.SecurityGroup>]>): Request;
          /** Lists security groups. GET /security-groups */
          getSecurityGroups(options: GetSecurityGroupsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.SecurityGroup>]>): Request;
          /** Lists security groups. GET /security-groups */
          getSecurityGroups(options?: GetSecurityGroupsOptions | null): Reply<[Array<providers.openstack.network.SecurityGroup>]>;
          /** Gets a security group. GET /security-groups/{id} */
          getSecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, callback: Callback<[providers.openstack.network.SecurityGroup]>): Request;
          /** Gets a security group. GET /security-groups/{id} */
          getSecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroup]>;
          /** Creates a security group. POST /security-groups */
          createSecurityGroup(securityGroup: string | CreateSecurityGroupSecurityGroup, callback: Callback<[providers.openstack.network.SecurityGroup]>): Request;
          /** Creates a security group. POST /security-groups */
          createSecurityGroup(securityGroup: string | CreateSecurityGroupSecurityGroup, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroup]>;
          /** Deletes a security group. DELETE /security-groups/{id} */
          destroySecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a security group. DELETE /security-groups/{id} */
          destroySecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists rules of security groups. GET /security-group-rules */
          getSecurityGroupRules(callback: Callback<[Array<providers.openstack.network.SecurityGroupRule>]>): Request;
          /** Lists rules of security groups. GET /security-group-rules */
          getSecurityGroupRules(options: GetSecurityGroupRulesOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.SecurityGroupRule>]>): Request;
          /** Lists rules of security groups. GET /security-group-rules */
          getSecurityGroupRules(options?: GetSecurityGroupRulesOptions | null): Reply<[Array<providers.openstack.network.SecurityGroupRule>]>;
          /** Gets a rule. GET /security-group-rules/{id} */
          getSecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, callback: Callback<[providers.openstack.network.SecurityGroupRule]>): Request;
          /** Gets a rule. GET /security-group-rules/{id} */
          getSecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroupRule]>;
          /** Adds a rule to a security group. POST /security-group-rules */
          createSecurityGroupRule(securityGroupRule: string | CreateSecurityGroupRuleSecurityGroupRule, callback: Callback<[providers.openstack.network.SecurityGroupRule]>): Request;
          /** Adds a rule to a security group. POST /security-group-rules */
          createSecurityGroupRule(securityGroupRule: string | CreateSecurityGroupRuleSecurityGroupRule, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroupRule]>;
          /** Deletes a rule. DELETE /security-group-rules/{id} */
          destroySecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a rule. DELETE /security-group-rules/{id} */
          destroySecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists floating IPs. GET /floatingips */
          getFloatingIps(callback: Callback<[Array<providers.openstack.network.FloatingIp>]>): Request;
          /** Lists floating IPs. GET /floatingips */
          getFloatingIps(options: GetFloatingIpsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.FloatingIp>]>): Request;
          /** Lists floating IPs. GET /floatingips */
          getFloatingIps(options?: GetFloatingIpsOptions | null): Reply<[Array<providers.openstack.network.FloatingIp>]>;
          /** Gets a floating IP. GET /floatingips/{id} */
          getFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Gets a floating IP. GET /floatingips/{id} */
          getFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.FloatingIp]>;
          /** Takes a floating IP from a network. POST /floatingips */
          createFloatingIp(options: string | CreateFloatingIpOptions, callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Takes a floating IP from a network. POST /floatingips */
          createFloatingIp(options: string | CreateFloatingIpOptions, call?: CallOptions): Reply<[providers.openstack.network.FloatingIp]>;
          /** Moves a floating IP to a port, or off it. PUT /floatingips/{id} */
          updateFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Moves a floating IP to a port, or off it. PUT /floatingips/{id} */
          updateFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.FloatingIp]>;
          /** Gives a floating IP back. DELETE /floatingips/{id} */
          destroyFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, callback: Callback<[string]>): Request;
          /** Gives a floating IP back. DELETE /floatingips/{id} */
          destroyFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists routers. GET /routers */
          getRouters(callback: Callback<[Array<providers.openstack.network.Router>]>): Request;
          /** Lists routers. GET /routers */
          getRouters(options: GetRoutersOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Router>]>): Request;
          /** Lists routers. GET /routers */
          getRouters(options?: GetRoutersOptions | null): Reply<[Array<providers.openstack.network.Router>]>;
          /** Gets a router. GET /routers/{id} */
          getRouter(router: Ref<providers.openstack.network.Router, 'id'>, callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Gets a router. GET /routers/{id} */
          getRouter(router: Ref<providers.openstack.network.Router, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Router]>;
          /** Creates a router. POST /routers */
          createRouter(options: string | CreateRouterOptions, callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Creates a router. POST /routers */
          createRouter(options: string | CreateRouterOptions, call?: CallOptions): Reply<[providers.openstack.network.Router]>;
          /** Changes a router. PUT /routers/{id} */
          updateRouter(router: Ref<providers.openstack.network.Router, 'id'>, callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Changes a router. PUT /routers/{id} */
          updateRouter(router: Ref<providers.openstack.network.Router, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Router]>;
          /** Deletes a router. DELETE /routers/{id} */
          destroyRouter(router: Ref<providers.openstack.network.Router, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a router. DELETE /routers/{id} */
          destroyRouter(router: Ref<providers.openstack.network.Router, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Connects a router to a subnet, or by a port. PUT /routers/{id}/add_router_interface */
          addRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, to: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, callback: Callback<[any]>): Request;
          /** Connects a router to a subnet, or by a port. PUT /routers/{id}/add_router_interface */
          addRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, to: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, call?: CallOptions): Reply<[any]>;
          /** Disconnects a router from a subnet, or a port. PUT /routers/{id}/remove_router_interface */
          removeRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, from: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, callback: Callback<[any]>): Request;
          /** Disconnects a router from a subnet, or a port. PUT /routers/{id}/remove_router_interface */
          removeRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, from: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, call?: CallOptions): Reply<[any]>;
        }
        export import Network = pkgcloud.providers.openstack.network.Network;
        export import Subnet = pkgcloud.providers.openstack.network.Subnet;
        export import Port = pkgcloud.providers.openstack.network.Port;
        export import SecurityGroup = pkgcloud.providers.openstack.network.SecurityGroup;
        export import SecurityGroupRule = pkgcloud.providers.openstack.network.SecurityGroupRule;
        export import FloatingIp = pkgcloud.providers.openstack.network.FloatingIp;
        export import Router = pkgcloud.providers.openstack.network.Router;
        function createClient(options: ClientOptions): Client;
      }
      /** Stacks of resources, made from templates (Heat). */
      namespace orchestration {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetStacksOptions {
          /** Only stacks in this status of Heat's, such as `CREATE_COMPLETE`. */
          status?: string;
          /** Only stacks of this name. */
          name?: string;
          /** Most stacks in the answer. */
          limit?: number;
          /** Id of the stack after which the list goes on. */
          marker?: string;
          /** Passed on as `sort`. */
          sort?: string;
          /** `'asc'` or `'desc'`. */
          sortDir?: string;
          /** What to sort by: `name`, `status`, `created_at` or `updated_at`. */
          sortKeys?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateStackDetails {
          /** The stack's name. Required. */
          name?: string;
          /** Minutes that creating it may take. Required. */
          timeout?: number;
          /** Its template, as an object or as text. Required, unless `templateUrl` is given. */
          template?: any;
          /** Where its template is. */
          templateUrl?: string;
          /** Its environment, as an object or as text. */
          environment?: any;
          /** The template's parameters. */
          parameters?: { [name: string]: any };
          /** Contents of files that the template names: `{name: text}`. */
          files?: { [name: string]: any };
          /** For `adoptStack`: what `abandonStack` has called back with. */
          stackData?: any;
          /** Keeps what was made when the rest can't be. Default `true`. */
          disableRollback?: boolean;
          /** Only tells what the stack would be, as `previewStack` does. Default `false`. */
          preview?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface PreviewStackDetails {
          /** The stack's name. Required. */
          name?: string;
          /** Minutes that creating it may take. Required. */
          timeout?: number;
          /** Its template, as an object or as text. Required, unless `templateUrl` is given. */
          template?: any;
          /** Where its template is. */
          templateUrl?: string;
          /** Its environment, as an object or as text. */
          environment?: any;
          /** The template's parameters. */
          parameters?: { [name: string]: any };
          /** Contents of files that the template names: `{name: text}`. */
          files?: { [name: string]: any };
          /** For `adoptStack`: what `abandonStack` has called back with. */
          stackData?: any;
          /** Keeps what was made when the rest can't be. Default `true`. */
          disableRollback?: boolean;
          /** Only tells what the stack would be, as `previewStack` does. Default `false`. */
          preview?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AdoptStackDetails {
          /** The stack's name. Required. */
          name?: string;
          /** Minutes that creating it may take. Required. */
          timeout?: number;
          /** Its template, as an object or as text. Required, unless `templateUrl` is given. */
          template?: any;
          /** Where its template is. */
          templateUrl?: string;
          /** Its environment, as an object or as text. */
          environment?: any;
          /** The template's parameters. */
          parameters?: { [name: string]: any };
          /** Contents of files that the template names: `{name: text}`. */
          files?: { [name: string]: any };
          /** For `adoptStack`: what `abandonStack` has called back with. */
          stackData?: any;
          /** Keeps what was made when the rest can't be. Default `true`. */
          disableRollback?: boolean;
          /** Only tells what the stack would be, as `previewStack` does. Default `false`. */
          preview?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetResourcesOptions {
          /** How deep to look into stacks within the stack. Default: not at all. */
          nestedDepth?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of rackspace orchestration. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Gets a stack. GET /stacks/{name}/{id} */
          getStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Gets a stack. GET /stacks/{name}/{id} */
          getStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, call?: CallOptions): Reply<[providers.openstack.orchestration.Stack]>;
          /** Lists stacks. GET /stacks */
          getStacks(callback: Callback<[Array<providers.openstack.orchestration.Stack>]>): Request;
          /** Lists stacks. GET /stacks */
          getStacks(options: GetStacksOptions | null | undefined, callback: Callback<[Array<providers.openstack.orchestration.Stack>]>): Request;
          /** Lists stacks. GET /stacks */
          getStacks(options?: GetStacksOptions | null): Reply<[Array<providers.openstack.orchestration.Stack>]>;
          /** Creates a stack. POST /stacks, then GET it */
          createStack(details: CreateStackDetails, callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Creates a stack. POST /stacks, then GET it */
          createStack(details: CreateStackDetails): Reply<[providers.openstack.orchestration.Stack]>;
          /** Tells what a stack would be, without creating it. POST /stacks/preview */
          previewStack(details: PreviewStackDetails, callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Tells what a stack would be, without creating it. POST /stacks/preview */
          previewStack(details: PreviewStackDetails): Reply<[providers.openstack.orchestration.Stack]>;
          /** Creates a stack of resources that are there already. POST /stacks, then GET it */
          adoptStack(details: AdoptStackDetails, callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Creates a stack of resources that are there already. POST /stacks, then GET it */
          adoptStack(details: AdoptStackDetails): Reply<[providers.openstack.orchestration.Stack]>;
          /** Makes a stack what the model says: its template, parameters, files. PUT /stacks/{name}/{id} */
          updateStack(callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Makes a stack what the model says: its template, parameters, files. PUT /stacks/{name}/{id} */
          updateStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'> | null | undefined, callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Makes a stack what the model says: its template, parameters, files. PUT /stacks/{name}/{id} */
          updateStack(stack?: Ref<providers.openstack.orchestration.Stack, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.orchestration.Stack]>;
          /** Deletes a stack. DELETE /stacks/{name}/{id} */
          deleteStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[boolean]>): Request;
          /** Deletes a stack. DELETE /stacks/{name}/{id} */
          deleteStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, call?: CallOptions): Reply<[boolean]>;
          /** Deletes a stack, but not its resources; what `adoptStack` needs comes back. DELETE /stacks/{name}/{id}/abandon */
          abandonStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[any]>): Request;
          /** Deletes a stack, but not its resources; what `adoptStack` needs comes back. DELETE /stacks/{name}/{id}/abandon */
          abandonStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Gets the template of a stack. GET /stacks/{name}/{id}/template */
          getTemplate(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[any]>): Request;
          /** Gets the template of a stack. GET /stacks/{name}/{id}/template */
          getTemplate(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Checks a template, given as an object or by its URL. POST /validate */
          validateTemplate(callback: Callback<[any]>): Request;
          /** Checks a template, given as an object or by its URL. POST /validate */
          validateTemplate(template: any | null | undefined, callback: Callback<[any]>): Request;
          /** Checks a template, given as an object or by its URL. POST /validate */
          validateTemplate(template?: any | null): Reply<[any]>;
          /** Gets an event of a resource. GET /stacks/{name}/{id}/resources/{resource}/events/{event} */
          getEvent(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, eventId: string, callback: Callback<[any]>): Request;
          /** Gets an event of a resource. GET /stacks/{name}/{id}/resources/{resource}/events/{event} */
          getEvent(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, eventId: string, call?: CallOptions): Reply<[any]>;
          /** Lists a stack's events. GET /stacks/{name}/{id}/events */
          getEvents(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[any]>): Request;
          /** Lists a stack's events. GET /stacks/{name}/{id}/events */
          getEvents(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Lists a resource's events. GET /stacks/{name}/{id}/resources/{resource}/events */
          getResourceEvents(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, callback: Callback<[any]>): Request;
          /** Lists a resource's events. GET /stacks/{name}/{id}/resources/{resource}/events */
          getResourceEvents(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, call?: CallOptions): Reply<[any]>;
          /** Gets a resource of a stack. GET /stacks/{name}/{id}/resources/{resource} */
          getResource(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, callback: Callback<[providers.openstack.orchestration.Resource]>): Request;
          /** Gets a resource of a stack. GET /stacks/{name}/{id}/resources/{resource} */
          getResource(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, call?: CallOptions): Reply<[providers.openstack.orchestration.Resource]>;
          /** Lists a stack's resources. GET /stacks/{name}/{id}/resources */
          getResources(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[Array<providers.openstack.orchestration.Resource>]>): Request;
          /** Lists a stack's resources. GET /stacks/{name}/{id}/resources */
          getResources(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, options: GetResourcesOptions | null | undefined, callback: Callback<[Array<providers.openstack.orchestration.Resource>]>): Request;
          /** Lists a stack's resources. GET /stacks/{name}/{id}/resources */
          getResources(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, options?: GetResourcesOptions | null): Reply<[Array<providers.openstack.orchestration.Resource>]>;
          /** Lists the names of the types of resources. GET /resource_types */
          getResourceTypes(callback: Callback<[any | undefined]>): Request;
          /** Lists the names of the types of resources. GET /resource_types */
          getResourceTypes(call?: CallOptions): Reply<[any | undefined]>;
          /** Gets what a type of resources consists of. GET /resource_types/{type} */
          getResourceSchema(resourceType: string, callback: Callback<[any]>): Request;
          /** Gets what a type of resources consists of. GET /resource_types/{type} */
          getResourceSchema(resourceType: string, call?: CallOptions): Reply<[any]>;
          /** Gets a template for a type of resources. GET /resource_types/{type}/template */
          getResourceTemplate(resourceType: string, callback: Callback<[any]>): Request;
          /** Gets a template for a type of resources. GET /resource_types/{type}/template */
          getResourceTemplate(resourceType: string, call?: CallOptions): Reply<[any]>;
          /** Gets the service's revisions. GET /build_info */
          buildInfo(callback: Callback<[any]>): Request;
          /** Gets the service's revisions. GET /build_info */
          buildInfo(call?: CallOptions): Reply<[any]>;
        }
        export import Stack = pkgcloud.providers.openstack.orchestration.Stack;
        export import Resource = pkgcloud.providers.openstack.orchestration.Resource;
        function createClient(options: ClientOptions): Client;
      }
      /** Containers and files (Swift). */
      namespace storage {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetContainersOptions {
          /** Most containers in the answer; more than 10000 are fetched page by page. */
          limit?: number;
          /** Name after which the list goes on. */
          marker?: string;
          /** Name before which it ends. */
          end_marker?: string;
          /** The same as `end_marker`. */
          endMarker?: string;
          /** Whether the CDN is asked about each container. Default `false`. */
          loadCDNAttributes?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UploadOptions {
          /** Its container. */
          container: Ref<providers.openstack.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.openstack.storage.File, 'name'>;
          /** A local file to read, instead of what is written to the stream. */
          local?: string;
          /** Its media type. Default: by the name's extension, or `application/octet-stream`. */
          contentType?: string;
          /** Its metadata. */
          metadata?: { [name: string]: any };
          /** More headers, such as `x-delete-after`. */
          headers?: { [name: string]: any };
          /** Number of bytes, where it is known: the server then knows whether it has them all. */
          size?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DownloadOptions {
          /** Its container. */
          container: Ref<providers.openstack.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.openstack.storage.File, 'name'>;
          /** A local file to write. */
          local?: string;
          /** First byte wanted, from 0. */
          start?: number;
          /** Last byte wanted. */
          end?: number;
          /** More headers. */
          headers?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetFilesOptions {
          /**
           * Most files in the answer; as many pages are fetched as that takes. Default: one page, which is all of
           * them where the provider has no pages.
           */
          limit?: number;
          /** Name after which the list goes on. */
          marker?: string;
          /** Only files whose names start so. */
          prefix?: string;
          /** Only files right below this pseudo-directory. */
          path?: string;
          /** Text (for Swift one character) that separates pseudo-directories, which are then listed once each. */
          delimiter?: string;
          /** Name before which the list ends. */
          end_marker?: string;
          /** The same as `end_marker`. */
          endMarker?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CopyOptions {
          /** Where it is. */
          sourceContainer: Ref<providers.openstack.storage.Container, 'name'>;
          /** Which it is. */
          sourceFile: Ref<providers.openstack.storage.File, 'name'>;
          /** Where it is to be. Default: the same container. */
          destinationContainer?: Ref<providers.openstack.storage.Container, 'name'>;
          /** What it is to be called. Default: the same name. */
          destinationFile?: Ref<providers.openstack.storage.File, 'name'>;
          /** More headers. */
          headers?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface ExtractOptions {
          /** The container to unpack into. Default: the account, one container for each top directory. */
          container?: Ref<providers.openstack.storage.Container, 'name'>;
          /** A local file to read, instead of a stream. */
          local?: string;
          /** `tar`, `tar.gz` or `tar.bz2`. Default: by the local file's name, or `tar.gz`. */
          format?: string;
          /** More headers. */
          headers?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetCdnContainersOptions {
          /** Most containers in the answer. */
          limit?: number;
          /** Name after which the list goes on. */
          marker?: string;
          /** Name before which it ends. */
          end_marker?: string;
          /** Leaves out containers that were on the CDN and are no longer. Default `false`. */
          cdnOnly?: boolean;
          /** The same as `cdnOnly`, in the API's words. */
          enabled_only?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface SetCdnEnabledOptions {
          /** Whether it is on the CDN. Default `true`. */
          enabled?: boolean;
          /** Seconds that the CDN may keep its files. */
          ttl?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UpdateCdnContainerOptions {
          /** Whether it is on the CDN. */
          enabled?: boolean;
          /** Seconds that the CDN may keep its files. */
          ttl?: number;
          /** Whether the CDN's logs are kept, in the container `.CDN_ACCESS_LOGS`. */
          logRetention?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface SetStaticWebsiteOptions {
          /** Name of the file that stands for a directory. Default `index.html`. */
          indexFile?: string;
          /** Name of the error page; the server puts the status in front of it. Default `error.html`. */
          errorFile?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of rackspace storage. */
        class Client extends pkgcloud.base.Client implements pkgcloud.storage.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          CONTAINER_META_PREFIX: string;
          CONTAINER_REMOVE_META_PREFIX: string;
          OBJECT_META_PREFIX: string;
          OBJECT_REMOVE_META_PREFIX: string;
          ACCOUNT_META_PREFIX: string;
          cdnServiceType: string;
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists containers, with what the CDN knows of them if asked. GET on the account */
          getContainers(callback: Callback<[Array<providers.rackspace.storage.Container>]>): Request;
          /** Lists containers, with what the CDN knows of them if asked. GET on the account */
          getContainers(options: GetContainersOptions | null | undefined, callback: Callback<[Array<providers.rackspace.storage.Container>]>): Request;
          /** Lists containers, with what the CDN knows of them if asked. GET on the account */
          getContainers(options?: GetContainersOptions | null): Reply<[Array<providers.rackspace.storage.Container>]>;
          /** Gets a container and what the CDN knows of it. HEAD, and HEAD at the CDN */
          getContainer(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Gets a container and what the CDN knows of it. HEAD, and HEAD at the CDN */
          getContainer(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Creates a container. PUT */
          createContainer(options: string | { [name: string]: any }, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Creates a container. PUT */
          createContainer(options: string | { [name: string]: any }, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Saves a container's metadata. POST */
          updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Saves a container's metadata. POST */
          updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Removes entries of a container's metadata. POST */
          removeContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadataToRemove: { [name: string]: any }, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Removes entries of a container's metadata. POST */
          removeContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadataToRemove: { [name: string]: any }, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Sends metadata headers to a container. POST */
          _updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadata: { [name: string]: any }, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Sends metadata headers to a container. POST */
          _updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadata: { [name: string]: any }, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Removes a container and all files in it; `false` if it was gone already. DELETE */
          destroyContainer(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a container and all files in it; `false` if it was gone already. DELETE */
          destroyContainer(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes a file. DELETE */
          removeFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. DELETE */
          removeFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes many files with one request; calls back with Swift's report as text. DELETE with bulk-delete */
          bulkDelete(container: Ref<providers.openstack.storage.Container, 'name'>, files: Array<Ref<providers.openstack.storage.File, 'name'>>, callback: Callback<[string]>): Request;
          /** Removes many files with one request; calls back with Swift's report as text. DELETE with bulk-delete */
          bulkDelete(container: Ref<providers.openstack.storage.Container, 'name'>, files: Array<Ref<providers.openstack.storage.File, 'name'>>, call?: CallOptions): Reply<[string]>;
          /** Uploads a file: returns a stream to write to. PUT, then HEAD */
          upload(options: UploadOptions & FromStream, callback?: Callback<[providers.rackspace.storage.File]>): Upload<[providers.rackspace.storage.File]>;
          /** Downloads a file: returns a stream to read from. GET */
          download(options: DownloadOptions & ToStream, callback?: Callback<[providers.rackspace.storage.File]>): Download<[providers.rackspace.storage.File]>;
          /** Gets a file's properties. HEAD */
          getFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[providers.rackspace.storage.File]>): Request;
          /** Gets a file's properties. HEAD */
          getFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[providers.rackspace.storage.File]>;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[Array<providers.rackspace.storage.File>]>): Request;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.rackspace.storage.File>]>): Request;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options?: GetFilesOptions | null): Reply<[Array<providers.rackspace.storage.File>]>;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[Array<providers.rackspace.storage.File>]>): Request;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.rackspace.storage.File>]>): Request;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options?: GetFilesOptions | null): Reply<[Array<providers.rackspace.storage.File>]>;
          /** Saves a file's metadata. POST */
          updateFileMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[providers.rackspace.storage.File]>): Request;
          /** Saves a file's metadata. POST */
          updateFileMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[providers.rackspace.storage.File]>;
          /** Copies a file within the cloud. COPY */
          copy(options: CopyOptions, callback: Callback<[boolean]>): Request;
          /** Copies a file within the cloud. COPY */
          copy(options: CopyOptions): Reply<[boolean]>;
          /** Metadata as headers. */
          serializeMetadata(prefix: string, metadata?: { [name: string]: any } | null): any;
          /** Headers as metadata. */
          deserializeMetadata(prefix: string, metadata?: { [name: string]: any } | null): any;
          /** Sets the account's key for temporary URLs. POST on the account */
          setTemporaryUrlKey(callback: Callback<[]>): Request;
          /** Sets the account's key for temporary URLs. POST on the account */
          setTemporaryUrlKey(key: string | null | undefined, callback: Callback<[]>): Request;
          /** Sets the account's key for temporary URLs. POST on the account */
          setTemporaryUrlKey(key?: string | null, call?: CallOptions): Reply<[]>;
          /** Makes a URL that lets its bearer at a file for a time, without a request. */
          generateTempUrl(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, method: string, time: number, key: string, callback: Callback<[string]>): Request;
          /** Makes a URL that lets its bearer at a file for a time, without a request. */
          generateTempUrl(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, method: string, time: number, key: string, call?: CallOptions): Reply<[string]>;
          /** Unpacks an archive into a container or, without one, into the account. PUT with extract-archive */
          extract(options: ExtractOptions & FromStream, callback?: Callback<[boolean, ApiResponse]>): Upload<[boolean, ApiResponse]>;
          /** Lists the CDN's containers. GET at the CDN */
          getCdnContainers(callback: Callback<[Array<providers.rackspace.storage.Container>]>): Request;
          /** Lists the CDN's containers. GET at the CDN */
          getCdnContainers(options: GetCdnContainersOptions | null | undefined, callback: Callback<[Array<providers.rackspace.storage.Container>]>): Request;
          /** Lists the CDN's containers. GET at the CDN */
          getCdnContainers(options?: GetCdnContainersOptions | null): Reply<[Array<providers.rackspace.storage.Container>]>;
          /** Gets what the CDN knows of a container. HEAD at the CDN */
          getCdnContainer(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Gets what the CDN knows of a container. HEAD at the CDN */
          getCdnContainer(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Adds what the CDN knows of a container to it. HEAD at the CDN */
          _getCdnContainerDetails(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Adds what the CDN knows of a container to it. HEAD at the CDN */
          _getCdnContainerDetails(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Puts a container on the CDN, or takes it off with `false`. PUT at the CDN */
          setCdnEnabled(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Puts a container on the CDN, or takes it off with `false`. PUT at the CDN */
          setCdnEnabled(container: Ref<providers.openstack.storage.Container, 'name'>, options: boolean | SetCdnEnabledOptions | null | undefined, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Puts a container on the CDN, or takes it off with `false`. PUT at the CDN */
          setCdnEnabled(container: Ref<providers.openstack.storage.Container, 'name'>, options?: boolean | SetCdnEnabledOptions | null, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Changes how a container is on the CDN. POST at the CDN */
          updateCdnContainer(container: Ref<providers.openstack.storage.Container, 'name'>, options: UpdateCdnContainerOptions, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Changes how a container is on the CDN. POST at the CDN */
          updateCdnContainer(container: Ref<providers.openstack.storage.Container, 'name'>, options: UpdateCdnContainerOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Makes the CDN forget a file. DELETE at the CDN */
          purgeFileFromCdn(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.rackspace.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Makes the CDN forget a file. DELETE at the CDN */
          purgeFileFromCdn(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.rackspace.storage.File, 'name'>, emails: string | Array<string> | null | undefined, callback: Callback<[boolean]>): Request;
          /** Makes the CDN forget a file. DELETE at the CDN */
          purgeFileFromCdn(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.rackspace.storage.File, 'name'>, emails?: string | Array<string> | null, call?: CallOptions): Reply<[boolean]>;
          /** Makes a container a website, by its metadata. POST */
          setStaticWebsite(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Makes a container a website, by its metadata. POST */
          setStaticWebsite(container: Ref<providers.openstack.storage.Container, 'name'>, options: SetStaticWebsiteOptions | null | undefined, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Makes a container a website, by its metadata. POST */
          setStaticWebsite(container: Ref<providers.openstack.storage.Container, 'name'>, options?: SetStaticWebsiteOptions | null): Reply<[providers.rackspace.storage.Container]>;
          /** Makes a website a container again, by its metadata. POST */
          removeStaticWebsite(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Makes a website a container again, by its metadata. POST */
          removeStaticWebsite(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
        }
        /** A container of files. */
        class Container extends pkgcloud.storage.Container {
          constructor(client?: any, details?: any);
          client: Client;
          /** Seconds that a CDN may keep its files. */
          ttl: number;
          /** Whether the CDN's logs are kept. */
          logRetention: boolean;
          /** How many files are in it. */
          count: number;
          /** How many bytes they are together. */
          bytes: number;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** Its files, after `getFiles`. */
          files: Array<providers.openstack.storage.File>;
          /** Whether it is on the CDN. */
          cdnEnabled: boolean;
          /** Its URL on the CDN. */
          cdnUri: string;
          /** Its URL by HTTPS. */
          cdnSslUri: string;
          /** Its URL for streaming. */
          cdnStreamingUri: string;
          /** Its URL for streaming to iOS. */
          cdniOSUri: string;
          /** Creates a container of this name. */
          create(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Creates a container of this name. */
          create(): Reply<[providers.rackspace.storage.Container]>;
          /** Fetches the container. */
          refresh(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Fetches the container. */
          refresh(): Reply<[providers.rackspace.storage.Container]>;
          /** Destroys the container and all files in it. */
          destroy(callback: Callback<[boolean]>): Request;
          /** Destroys the container and all files in it. */
          destroy(): Reply<[boolean]>;
          /** Uploads a file into the container; as the client's `upload`. */
          upload(options: Given<UploadOptions, 'container'> & FromStream, callback?: Callback<[providers.rackspace.storage.File]>): Upload<[providers.rackspace.storage.File]>;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(callback: Callback<[Array<providers.rackspace.storage.File>]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.rackspace.storage.File>]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options?: GetFilesOptions | null): Promise<Array<providers.rackspace.storage.File>>;
          /** Removes a file. */
          removeFile(file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. */
          removeFile(file: Ref<providers.openstack.storage.File, 'name'>): Reply<[boolean]>;
          /** Saves its metadata. */
          updateMetadata(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Saves its metadata. */
          updateMetadata(): Reply<[providers.rackspace.storage.Container]>;
          /** Removes entries of its metadata. */
          removeMetadata(metadataToRemove: { [name: string]: any }, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Removes entries of its metadata. */
          removeMetadata(metadataToRemove: { [name: string]: any }): Reply<[providers.rackspace.storage.Container]>;
          /** Fetches what the CDN knows of it, and takes it over. */
          refreshCdnDetails(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Fetches what the CDN knows of it, and takes it over. */
          refreshCdnDetails(): Promise<providers.rackspace.storage.Container>;
          /** Puts it on the CDN. */
          enableCdn(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Puts it on the CDN. */
          enableCdn(): Reply<[providers.rackspace.storage.Container]>;
          /** Takes it off the CDN. */
          disableCdn(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Takes it off the CDN. */
          disableCdn(): Reply<[providers.rackspace.storage.Container]>;
          /** Changes how it is on the CDN. */
          updateCdn(options: UpdateCdnContainerOptions, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Changes how it is on the CDN. */
          updateCdn(options: UpdateCdnContainerOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Makes it a website. */
          setStaticWebsite(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Makes it a website. */
          setStaticWebsite(options: SetStaticWebsiteOptions | null | undefined, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Makes it a website. */
          setStaticWebsite(options?: SetStaticWebsiteOptions | null): Reply<[providers.rackspace.storage.Container]>;
          /** Makes it no website. */
          removeStaticWebsite(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Makes it no website. */
          removeStaticWebsite(): Reply<[providers.rackspace.storage.Container]>;
        }
        /** A file (object) in a container. */
        class File extends pkgcloud.storage.File {
          constructor(client?: any, details?: any);
          client: Client;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** MD5 of its bytes, in hexadecimal. */
          etag: string | null;
          /** Its media type; `application/directory` for a common prefix. */
          contentType: string | null;
          /** When it was last changed. */
          lastModified: Date;
          /** Its size in bytes. */
          bytes: number | null;
          /** Removes the file. */
          remove(callback: Callback<[boolean]>): Request;
          /** Removes the file. */
          remove(): Reply<[boolean]>;
          /** Downloads the file; as the client's `download`. */
          download(options?: Given<DownloadOptions, 'container' | 'remote'> & ToStream | null, callback?: Callback<[providers.rackspace.storage.File]>): Download<[providers.rackspace.storage.File]>;
          /** Saves its metadata. */
          updateMetadata(callback: Callback<[providers.rackspace.storage.File]>): Request;
          /** Saves its metadata. */
          updateMetadata(): Reply<[providers.rackspace.storage.File]>;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(callback: Callback<[boolean]>): Request;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(options: Given<CopyOptions, 'sourceContainer' | 'sourceFile'> | null | undefined, callback: Callback<[boolean]>): Request;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(options?: Given<CopyOptions, 'sourceContainer' | 'sourceFile'> | null): Reply<[boolean]>;
          /** Makes the CDN forget the file. */
          purgeFromCdn(callback: Callback<[boolean]>): Request;
          /** Makes the CDN forget the file. */
          purgeFromCdn(emails: string | Array<string> | null | undefined, callback: Callback<[boolean]>): Request;
          /** Makes the CDN forget the file. */
          purgeFromCdn(emails?: string | Array<string> | null): Reply<[boolean]>;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
    /** HP Helion, by password or access key. */
    namespace hp {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'hp';
        /** The access key's secret, instead of a password; `username` is then the access key. A password wins. */
        apiKey?: string;
        /** URL of the identity service (Keystone), with or without a version at its end. `http://` if it has no scheme. */
        authUrl?: string;
        /** The user's name. */
        username?: string;
        /** The user's id, instead of a name (Keystone v3). */
        userId?: string;
        /** The user's id; the same as `userId`. */
        userid?: string;
        /** The user's password. */
        password?: string;
        /** Id of the project (tenant) to work in. It wins over `tenantName`. */
        tenantId?: string;
        /** Name of the project (tenant) to work in. */
        tenantName?: string;
        /** Id of the project; today's word for `tenantId`. */
        projectId?: string;
        /** Name of the project; today's word for `tenantName`. */
        projectName?: string;
        /** Id of the user's domain (v3). It wins over `domainName`. */
        domainId?: string;
        /** Name of the user's domain (v3). */
        domainName?: string;
        /** Id of the project's domain (v3); without a project, of the domain to work in. */
        projectDomainId?: string;
        /** Name of the project's domain (v3). It wins over `projectDomainId`. */
        projectDomainName?: string;
        /** Id of an application credential (v3), instead of a user and a password. */
        applicationCredentialId?: string;
        /** Name of an application credential (v3); its user is needed too. */
        applicationCredentialName?: string;
        /** Secret of the application credential (v3). */
        applicationCredentialSecret?: string;
        /** Asks for a token without a project or domain. Default `false`. */
        unscoped?: boolean;
        /** `'v2.0'` (default) or `'v3'`. An `authUrl` that ends in `/v3`, or an application credential, means v3. */
        keystoneAuthVersion?: string;
        /** `1` or `'/v1.0'` for Swift's own authentication (TempAuth). */
        version?: any;
        /** Path of the login request, instead of the version's own. */
        basePath?: string;
        /** `headers.authorization` is an existing token, exchanged for one of the wanted scope. */
        headers?: { [name: string]: any };
        /** An existing token, exchanged for one of the wanted scope; as `headers.authorization`. */
        authToken?: string;
        /** The endpoints' region, in any case. Not needed where a service has only one. */
        region?: string;
        /** Uses the catalog's internal URLs. Default `false`. */
        useInternal?: boolean;
        /** Uses the catalog's admin URLs. Default `false`. */
        useAdmin?: boolean;
        /** Finds services in the catalog; otherwise `authUrl` is the service. Default `true`. */
        useServiceCatalog?: boolean;
        /**
         * A class of your own that logs in instead: `new identity(options)` with `authorize(callback)`, `token` and
         * `getServiceEndpointUrl(options)`.
         */
        identity?: any;
        /** How long before its end a token is renewed, in milliseconds. Default 300000. */
        earlyTokenTimeout?: number;
        /** What temporary URLs of a storage service are signed with: `'sha1'` (default), `'sha256'` or `'sha512'`. A cluster's `/info` lists what it takes; many take no SHA-1 any more. */
        tempUrlDigest?: string;
        /** Account that a database service works for, sent as `X-Auth-Project-Id`. Default: the token's. */
        accountNumber?: string;
      }
      /** Servers and what they are made of (Nova). */
      namespace compute {
        interface ClientOptions extends providers.hp.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateImageOptions {
          /** The image's name. */
          name: string;
          /** The server. */
          server: Ref<providers.openstack.compute.Server, 'id'>;
          /** Metadata for the image. */
          metadata?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetServersOptions {
          /** Only servers made from this image. */
          image?: Ref<providers.openstack.compute.Image, 'id'>;
          /** Only servers of this flavor. */
          flavor?: Ref<providers.openstack.compute.Flavor, 'id'>;
          /** Only servers whose name matches this regular expression. */
          name?: string;
          /** Only servers in this state of Nova's, such as `ACTIVE`. */
          status?: string;
          /** Id of the server after which the list goes on. */
          marker?: string;
          /** Most servers in the answer. */
          limit?: number;
          /** Only servers changed since this time, ISO 8601. */
          'changes-since'?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServerDetails {
          /** The server's name. */
          name?: string;
          /** Its flavor. Required. */
          flavor?: Ref<providers.openstack.compute.Flavor, 'id'>;
          /** The image it is made from. Required, unless `blockDevices` are given. */
          image?: Ref<providers.openstack.compute.Image, 'id'>;
          /** Metadata. */
          metadata?: { [name: string]: any };
          /** Files to put on it: `[{path, contents}]`, the contents in base64. */
          personality?: any;
          /** Networks to connect it to: `[{uuid}]`, or `'auto'`, `'none'`. */
          networks?: any;
          /** Name of a key pair to let in. */
          keyname?: string;
          /** Password of its administrator. */
          adminPass?: string;
          /** Security groups: `[{name}]`. */
          securityGroups?: any;
          /** Configuration for cloud-init, in base64. */
          cloudConfig?: string;
          /** User data, in base64. */
          userData?: string;
          /** Availability zone. */
          availabilityZone?: string;
          /** Where its disks come from, if not from the image alone (`block_device_mapping_v2`). */
          blockDevices?: any;
          /** Scheduler hints. */
          schedulerHints?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface RebootServerOptions {
          /** `'soft'` (default) or `'hard'`. */
          type?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of hp compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists flavors. GET /flavors/detail */
          getFlavors(callback: Callback<[Array<providers.openstack.compute.Flavor>]>): Request;
          /** Lists flavors. GET /flavors/detail */
          getFlavors(call?: CallOptions): Reply<[Array<providers.openstack.compute.Flavor>]>;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.compute.Flavor, 'id'>, callback: Callback<[providers.openstack.compute.Flavor]>): Request;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.compute.Flavor, 'id'>, call?: CallOptions): Reply<[providers.openstack.compute.Flavor]>;
          /** Lists images. GET /images/detail */
          getImages(callback: Callback<[Array<providers.openstack.compute.Image>]>): Request;
          /** Lists images. GET /images/detail */
          getImages(options: any | null | undefined, callback: Callback<[Array<providers.openstack.compute.Image>]>): Request;
          /** Lists images. GET /images/detail */
          getImages(options?: any | null): Reply<[Array<providers.openstack.compute.Image>]>;
          /** Gets an image. GET /images/{id} */
          getImage(image: Ref<providers.openstack.compute.Image, 'id'>, callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Gets an image. GET /images/{id} */
          getImage(image: Ref<providers.openstack.compute.Image, 'id'>, call?: CallOptions): Reply<[providers.openstack.compute.Image]>;
          /** Makes an image of a server. POST /servers/{id}/action */
          createImage(options: CreateImageOptions, callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Makes an image of a server. POST /servers/{id}/action */
          createImage(options: CreateImageOptions): Reply<[providers.openstack.compute.Image]>;
          /** Deletes an image. DELETE /images/{id} */
          destroyImage(image: Ref<providers.openstack.compute.Image, 'id'>, callback: Callback<[any]>): Request;
          /** Deletes an image. DELETE /images/{id} */
          destroyImage(image: Ref<providers.openstack.compute.Image, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Adds to an image's metadata. POST /images/{id}/metadata */
          updateImageMeta(image: Ref<providers.openstack.compute.Image, 'id'>, metadata: { [name: string]: any }, callback: Callback<[any]>): Request;
          /** Adds to an image's metadata. POST /images/{id}/metadata */
          updateImageMeta(image: Ref<providers.openstack.compute.Image, 'id'>, metadata: { [name: string]: any }, call?: CallOptions): Reply<[any]>;
          /** Sends an action to a server. POST /servers/{id}/action */
          _doServerAction(server: Ref<providers.openstack.compute.Server, 'id'>, body: any, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Sends an action to a server. POST /servers/{id}/action */
          _doServerAction(server: Ref<providers.openstack.compute.Server, 'id'>, body: any): Reply<[any | undefined, ApiResponse]>;
          /** Lists servers. GET /servers/detail */
          getServers(callback: Callback<[Array<providers.openstack.compute.Server>]>): Request;
          /** Lists servers. GET /servers/detail */
          getServers(options: GetServersOptions | null | undefined, callback: Callback<[Array<providers.openstack.compute.Server>]>): Request;
          /** Lists servers. GET /servers/detail */
          getServers(options?: GetServersOptions | null): Reply<[Array<providers.openstack.compute.Server>]>;
          /** Creates a server. POST /servers */
          createServer(details: CreateServerDetails, callback: Callback<[providers.openstack.compute.Server]>): Request;
          /** Creates a server. POST /servers */
          createServer(details: CreateServerDetails): Reply<[providers.openstack.compute.Server]>;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[providers.openstack.compute.Server, ApiResponse]>): Request;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.openstack.compute.Server, ApiResponse]>;
          /** Deletes a server. DELETE /servers/{id} */
          destroyServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Deletes a server. DELETE /servers/{id} */
          destroyServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Reboots a server. POST /servers/{id}/action */
          rebootServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Reboots a server. POST /servers/{id}/action */
          rebootServer(server: Ref<providers.openstack.compute.Server, 'id'>, options: RebootServerOptions | null | undefined, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Reboots a server. POST /servers/{id}/action */
          rebootServer(server: Ref<providers.openstack.compute.Server, 'id'>, options?: RebootServerOptions | null): Reply<[any | undefined, ApiResponse]>;
          /** Rebuilds a server from an image. POST /servers/{id}/action */
          rebuildServer(server: Ref<providers.openstack.compute.Server, 'id'>, options: Ref<providers.openstack.compute.Image, 'id'> | any, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Rebuilds a server from an image. POST /servers/{id}/action */
          rebuildServer(server: Ref<providers.openstack.compute.Server, 'id'>, options: Ref<providers.openstack.compute.Image, 'id'> | any, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Resizes a server; to be confirmed or reverted. POST /servers/{id}/action */
          resizeServer(server: Ref<providers.openstack.compute.Server, 'id'>, flavor: Ref<providers.openstack.compute.Flavor, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Resizes a server; to be confirmed or reverted. POST /servers/{id}/action */
          resizeServer(server: Ref<providers.openstack.compute.Server, 'id'>, flavor: Ref<providers.openstack.compute.Flavor, 'id'>, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Keeps the new size. POST /servers/{id}/action */
          confirmServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Keeps the new size. POST /servers/{id}/action */
          confirmServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Goes back to the old size. POST /servers/{id}/action */
          revertServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Goes back to the old size. POST /servers/{id}/action */
          revertServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Starts a server. POST /servers/{id}/action */
          startServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[]>): Request;
          /** Starts a server. POST /servers/{id}/action */
          startServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[]>;
          /** Stops a server. POST /servers/{id}/action */
          stopServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[]>): Request;
          /** Stops a server. POST /servers/{id}/action */
          stopServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[]>;
          /** Renames a server. PUT /servers/{id} */
          renameServer(server: Ref<providers.openstack.compute.Server, 'id'>, name: string, callback: Callback<[]>): Request;
          /** Renames a server. PUT /servers/{id} */
          renameServer(server: Ref<providers.openstack.compute.Server, 'id'>, name: string, call?: CallOptions): Reply<[]>;
          /** Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips */
          getServerAddresses(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips */
          getServerAddresses(server: Ref<providers.openstack.compute.Server, 'id'>, type: string | null | undefined, callback: Callback<[any]>): Request;
          /** Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips */
          getServerAddresses(server: Ref<providers.openstack.compute.Server, 'id'>, type?: string | null, call?: CallOptions): Reply<[any]>;
          /** Lists floating IPs. GET /os-floating-ips */
          getFloatingIps(callback: Callback<[any | undefined]>): Request;
          /** Lists floating IPs. GET /os-floating-ips */
          getFloatingIps(call?: CallOptions): Reply<[any | undefined]>;
          /** Allocates a floating IP, from a pool if one is named. POST /os-floating-ips */
          allocateNewFloatingIp(callback: Callback<[any | undefined]>): Request;
          /** Allocates a floating IP, from a pool if one is named. POST /os-floating-ips */
          allocateNewFloatingIp(pool: string | null | undefined, callback: Callback<[any | undefined]>): Request;
          /** Allocates a floating IP, from a pool if one is named. POST /os-floating-ips */
          allocateNewFloatingIp(pool?: string | null, call?: CallOptions): Reply<[any | undefined]>;
          /** Gets a floating IP. GET /os-floating-ips/{id} */
          getFloatingIp(floatingIp: string | number | { id: string | number }, callback: Callback<[any | undefined]>): Request;
          /** Gets a floating IP. GET /os-floating-ips/{id} */
          getFloatingIp(floatingIp: string | number | { id: string | number }, call?: CallOptions): Reply<[any | undefined]>;
          /** Gives a floating IP back. DELETE /os-floating-ips/{id} */
          deallocateFloatingIp(floatingIp: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Gives a floating IP back. DELETE /os-floating-ips/{id} */
          deallocateFloatingIp(floatingIp: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Adds a floating IP to a server. POST /servers/{id}/action */
          addFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, callback: Callback<[]>): Request;
          /** Adds a floating IP to a server. POST /servers/{id}/action */
          addFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, call?: CallOptions): Reply<[]>;
          /** Takes a floating IP from a server. POST /servers/{id}/action */
          removeFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, callback: Callback<[]>): Request;
          /** Takes a floating IP from a server. POST /servers/{id}/action */
          removeFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, call?: CallOptions): Reply<[]>;
          /** Lists key pairs. GET /os-keypairs */
          listKeys(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists key pairs. GET /os-keypairs */
          listKeys(call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Creates or imports a key pair. POST /os-keypairs */
          addKey(options: string | { [name: string]: any }, callback: Callback<[any | undefined]>): Request;
          /** Creates or imports a key pair. POST /os-keypairs */
          addKey(options: string | { [name: string]: any }, call?: CallOptions): Reply<[any | undefined]>;
          /** Deletes a key pair. DELETE /os-keypairs/{name} */
          destroyKey(name: string, callback: Callback<[]>): Request;
          /** Deletes a key pair. DELETE /os-keypairs/{name} */
          destroyKey(name: string, call?: CallOptions): Reply<[]>;
          /** Gets a key pair. GET /os-keypairs/{name} */
          getKey(name: string, callback: Callback<[any | undefined]>): Request;
          /** Gets a key pair. GET /os-keypairs/{name} */
          getKey(name: string, call?: CallOptions): Reply<[any | undefined]>;
          /** Lists security groups. GET /os-security-groups */
          listGroups(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists security groups. GET /os-security-groups */
          listGroups(options: any | null | undefined, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists security groups. GET /os-security-groups */
          listGroups(options?: any | null): Reply<[any | undefined, ApiResponse]>;
          /** Creates a security group. POST /os-security-groups */
          addGroup(options: string | { [name: string]: any }, callback: Callback<[any | undefined]>): Request;
          /** Creates a security group. POST /os-security-groups */
          addGroup(options: string | { [name: string]: any }, call?: CallOptions): Reply<[any | undefined]>;
          /** Deletes a security group. DELETE /os-security-groups/{id} */
          destroyGroup(name: string, callback: Callback<[]>): Request;
          /** Deletes a security group. DELETE /os-security-groups/{id} */
          destroyGroup(name: string, call?: CallOptions): Reply<[]>;
          /** Gets the API's version: its id, then all about it. GET / above the project */
          getVersion(callback: Callback<[string, any]>): Request;
          /** Gets the API's version: its id, then all about it. GET / above the project */
          getVersion(call?: CallOptions): Reply<[string, any]>;
          /** Gets the project's limits. GET /limits */
          getLimits(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Gets the project's limits. GET /limits */
          getLimits(call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
        }
        export import Flavor = pkgcloud.providers.openstack.compute.Flavor;
        export import Image = pkgcloud.providers.openstack.compute.Image;
        export import Server = pkgcloud.providers.openstack.compute.Server;
        function createClient(options: ClientOptions): Client;
      }
      /** Database instances, databases and users (Trove). */
      namespace database {
        interface ClientOptions extends providers.hp.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateInstanceOptions {
          /** The instance's name. Required. */
          name?: string;
          /** Its flavor, as a model or by its URL or id. Required. */
          flavor?: string | Ref<providers.openstack.database.Flavor, 'id'>;
          /** Size of its volume in GB: 1 to 8. Default 1, also for sizes beyond that. */
          size?: any;
          /** Databases to create on it, by their names or as `{name, character_set, collate}`. */
          databases?: string | Array<string | { name: string; character_set?: string; collate?: string }>;
          /** Users to create on it: `[{name, password, databases: [{name}]}]`. */
          users?: any;
          /** Which database server it has: `{type, version}`. Default: the cloud's. */
          datastore?: any;
          /** Networks to connect it to: `[{'net-id'}]`. */
          nics?: any;
          /** Availability zone. */
          availabilityZone?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetInstancesOptions {
          /** Most instances in the answer. */
          limit?: number;
          /** Marker of the page, as the call for the page before has brought it. */
          offset?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetDatabasesOptions {
          /** The instance that they are on. Required. */
          instance?: Ref<providers.openstack.database.Instance, 'id'>;
          /** Most databases in the answer. */
          limit?: number;
          /** Marker of the page, as the call for the page before has brought it. */
          offset?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUsersOptions {
          /** The instance whose users they are. Required. */
          instance?: Ref<providers.openstack.database.Instance, 'id'>;
          /** Most users in the answer. */
          limit?: number;
          /** Marker of the page, as the call for the page before has brought it. */
          offset?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of hp database. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists flavors. GET /flavors */
          getFlavors(callback: Callback<[Array<providers.openstack.database.Flavor>]>): Request;
          /** Lists flavors. GET /flavors */
          getFlavors(call?: CallOptions): Reply<[Array<providers.openstack.database.Flavor>]>;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.database.Flavor, 'id'>, callback: Callback<[providers.openstack.database.Flavor]>): Request;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.database.Flavor, 'id'>, call?: CallOptions): Reply<[providers.openstack.database.Flavor]>;
          /** Creates an instance. POST /instances */
          createInstance(callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Creates an instance. POST /instances */
          createInstance(options: CreateInstanceOptions | null | undefined, callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Creates an instance. POST /instances */
          createInstance(options?: CreateInstanceOptions | null): Reply<[providers.openstack.database.Instance]>;
          /** Lists instances; the marker of the next page comes after them. GET /instances */
          getInstances(callback: Callback<[Array<providers.openstack.database.Instance>, string | null]>): Request;
          /** Lists instances; the marker of the next page comes after them. GET /instances */
          getInstances(options: GetInstancesOptions | null | undefined, callback: Callback<[Array<providers.openstack.database.Instance>, string | null]>): Request;
          /** Lists instances; the marker of the next page comes after them. GET /instances */
          getInstances(options?: GetInstancesOptions | null): Reply<[Array<providers.openstack.database.Instance>, string | null]>;
          /** Deletes an instance. DELETE /instances/{id} */
          destroyInstance(callback: Callback<[ApiResponse]>): Request;
          /** Deletes an instance. DELETE /instances/{id} */
          destroyInstance(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes an instance. DELETE /instances/{id} */
          destroyInstance(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[ApiResponse]>;
          /** Gets an instance. GET /instances/{id} */
          getInstance(callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Gets an instance. GET /instances/{id} */
          getInstance(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Gets an instance. GET /instances/{id} */
          getInstance(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.database.Instance]>;
          /** Restarts an instance. POST /instances/{id}/action */
          restartInstance(callback: Callback<[]>): Request;
          /** Restarts an instance. POST /instances/{id}/action */
          restartInstance(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Restarts an instance. POST /instances/{id}/action */
          restartInstance(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[]>;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(callback: Callback<[]>): Request;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, flavor: Ref<providers.openstack.database.Flavor, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, flavor?: Ref<providers.openstack.database.Flavor, 'id'> | null, call?: CallOptions): Reply<[]>;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(callback: Callback<[]>): Request;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, newSize: any | null | undefined, callback: Callback<[]>): Request;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, newSize?: any | null): Reply<[]>;
          /** Gives the root user a new password and calls back with the answer. POST /instances/{id}/root */
          enableRootUser(callback: Callback<[any]>): Request;
          /** Gives the root user a new password and calls back with the answer. POST /instances/{id}/root */
          enableRootUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[any]>): Request;
          /** Gives the root user a new password and calls back with the answer. POST /instances/{id}/root */
          enableRootUser(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[any]>;
          /** Tells whether there has been a root user, as it is answered. GET /instances/{id}/root */
          listRootStatus(callback: Callback<[any]>): Request;
          /** Tells whether there has been a root user, as it is answered. GET /instances/{id}/root */
          listRootStatus(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[any]>): Request;
          /** Tells whether there has been a root user, as it is answered. GET /instances/{id}/root */
          listRootStatus(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[any]>;
          /** The same as `createDatabase`. */
          create(callback: Callback<[ApiResponse]>): Request;
          /** The same as `createDatabase`. */
          create(options: any | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** The same as `createDatabase`. */
          create(options?: any | null): Reply<[ApiResponse]>;
          /** Creates a database. POST /instances/{id}/databases */
          createDatabase(callback: Callback<[ApiResponse]>): Request;
          /** Creates a database. POST /instances/{id}/databases */
          createDatabase(options: any | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Creates a database. POST /instances/{id}/databases */
          createDatabase(options?: any | null): Reply<[ApiResponse]>;
          /** Lists an instance's databases; the marker of the next page comes after them. GET /instances/{id}/databases */
          getDatabases(callback: Callback<[Array<providers.openstack.database.Database>, string | null]>): Request;
          /** Lists an instance's databases; the marker of the next page comes after them. GET /instances/{id}/databases */
          getDatabases(options: GetDatabasesOptions | null | undefined, callback: Callback<[Array<providers.openstack.database.Database>, string | null]>): Request;
          /** Lists an instance's databases; the marker of the next page comes after them. GET /instances/{id}/databases */
          getDatabases(options?: GetDatabasesOptions | null): Reply<[Array<providers.openstack.database.Database>, string | null]>;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(callback: Callback<[providers.openstack.database.Database]>): Request;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, callback: Callback<[providers.openstack.database.Database]>): Request;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.Database]>): Request;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(database?: Ref<providers.openstack.database.Database, 'name'> | null, instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.database.Database]>;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(callback: Callback<[ApiResponse]>): Request;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(database?: Ref<providers.openstack.database.Database, 'name'> | null, instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[ApiResponse]>;
          /** Creates a user, or all of a list. POST /instances/{id}/users */
          createUser(callback: Callback<[ApiResponse]>): Request;
          /** Creates a user, or all of a list. POST /instances/{id}/users */
          createUser(options: any | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Creates a user, or all of a list. POST /instances/{id}/users */
          createUser(options?: any | null): Reply<[ApiResponse]>;
          /** Lists an instance's users; the marker of the next page comes after them. GET /instances/{id}/users */
          getUsers(callback: Callback<[Array<providers.openstack.database.User>, string | null]>): Request;
          /** Lists an instance's users; the marker of the next page comes after them. GET /instances/{id}/users */
          getUsers(options: GetUsersOptions | null | undefined, callback: Callback<[Array<providers.openstack.database.User>, string | null]>): Request;
          /** Lists an instance's users; the marker of the next page comes after them. GET /instances/{id}/users */
          getUsers(options?: GetUsersOptions | null): Reply<[Array<providers.openstack.database.User>, string | null]>;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(callback: Callback<[providers.openstack.database.User]>): Request;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.User]>): Request;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, user: Ref<providers.openstack.database.User, 'name'> | null | undefined, callback: Callback<[providers.openstack.database.User]>): Request;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, user?: Ref<providers.openstack.database.User, 'name'> | null, call?: CallOptions): Reply<[providers.openstack.database.User]>;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(callback: Callback<[ApiResponse]>): Request;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, user: Ref<providers.openstack.database.User, 'name'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, user?: Ref<providers.openstack.database.User, 'name'> | null, call?: CallOptions): Reply<[ApiResponse]>;
          /** Gives the root user a new password. POST /instances/{id}/root */
          enableRoot(callback: Callback<[providers.openstack.database.User, ApiResponse]>): Request;
          /** Gives the root user a new password. POST /instances/{id}/root */
          enableRoot(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.User, ApiResponse]>): Request;
          /** Gives the root user a new password. POST /instances/{id}/root */
          enableRoot(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.database.User, ApiResponse]>;
          /** Tells whether there has been a root user. GET /instances/{id}/root */
          rootEnabled(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Tells whether there has been a root user. GET /instances/{id}/root */
          rootEnabled(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Tells whether there has been a root user. GET /instances/{id}/root */
          rootEnabled(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Lists the API's versions. GET / above the project */
          getVersion(callback: Callback<[any | undefined]>): Request;
          /** Lists the API's versions. GET / above the project */
          getVersion(call?: CallOptions): Reply<[any | undefined]>;
        }
        export import Flavor = pkgcloud.providers.openstack.database.Flavor;
        export import Instance = pkgcloud.providers.openstack.database.Instance;
        export import Database = pkgcloud.providers.openstack.database.Database;
        export import User = pkgcloud.providers.openstack.database.User;
        function createClient(options: ClientOptions): Client;
      }
      /** Networks and what is connected to them (Neutron). */
      namespace network {
        interface ClientOptions extends providers.hp.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetNetworksOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateNetworkOptions {
          /** Its name. */
          name?: string;
          /** Whether it is meant to be up. */
          adminStateUp?: boolean;
          /** Whether other projects may use it. */
          shared?: boolean;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          [field: string]: any;
        }
        interface GetSubnetsOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateSubnetOptions {
          /** Its name. */
          name?: string;
          /** Id of its network. */
          networkId?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          /** Addresses that are given to ports. */
          allocationPools?: Array<{ start: string; end: string }>;
          /** Address of its gateway. */
          gatewayIp?: string | null;
          /** Version of its addresses. */
          ipVersion?: 4 | 6;
          /** Its addresses, such as `10.0.0.0/24`. */
          cidr?: string;
          /** Whether addresses are given by DHCP. */
          enableDhcp?: boolean;
          /** Addresses of its name servers. */
          dnsNameServers?: string[];
          /** Routes that its hosts are told. */
          hostRoutes?: Array<{ destination: string; nexthop: string }>;
          [field: string]: any;
        }
        interface GetPortsOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreatePortOptions {
          /** Its state, such as `ACTIVE`. */
          status?: string;
          /** Its name. */
          name?: string;
          /** Further addresses that it may use. */
          allowedAddressPairs?: Array<{ ip_address: string; mac_address?: string }>;
          /** Whether it is meant to be up. */
          adminStateUp?: boolean;
          /** Id of its network. */
          networkId?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          /** Further DHCP options. */
          extraDhcpOpts?: Array<{ opt_name: string; opt_value: string }>;
          /** What uses it, such as `compute:nova`. */
          deviceOwner?: string;
          /** Its hardware address. */
          macAddress?: string;
          /** Its addresses. */
          fixedIps?: Array<{ subnet_id?: string; ip_address?: string }>;
          /** Ids of its security groups. */
          securityGroups?: string[];
          /** Id of what uses it, such as a server. */
          deviceId?: string;
          [field: string]: any;
        }
        interface GetSecurityGroupsOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateSecurityGroupSecurityGroup {
          /** Its name. */
          name?: string;
          /** What it is for. */
          description?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          [field: string]: any;
        }
        interface GetSecurityGroupRulesOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateSecurityGroupRuleSecurityGroupRule {
          /** Which way it looks. */
          direction?: 'ingress' | 'egress';
          /** Version of the addresses. */
          ethertype?: 'IPv4' | 'IPv6';
          /** Id of its group. */
          securityGroupId?: string;
          /** First port; the type, for ICMP. */
          portRangeMin?: number;
          /** Last port; the code, for ICMP. */
          portRangeMax?: number;
          /** Protocol, such as `tcp`. */
          protocol?: string;
          /** Id of the group at the other end. */
          remoteGroupId?: string;
          /** Addresses at the other end. */
          remoteIpPrefix?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          [field: string]: any;
        }
        interface GetFloatingIpsOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateFloatingIpOptions {
          /** The address itself. */
          floatingIpAddress?: string;
          /** Id of the network that it is from. */
          floatingNetworkId?: string;
          /** Id of the subnet that it is to be from. */
          subnetId?: string;
          /** The port's address that it leads to. */
          fixedIpAddress?: string;
          /** Id of the port that it leads to; `null` for none. */
          portId?: string | null;
          /** What it is for. */
          description?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          [field: string]: any;
        }
        interface GetRoutersOptions {
          /** Most of them in the answer. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: any;
        }
        interface CreateRouterOptions {
          /** Its name. */
          name?: string;
          /** Whether it is meant to be up. */
          adminStateUp?: boolean;
          /** Its way to the outside; `null` for none. */
          externalGatewayInfo?: { network_id: string; enable_snat?: boolean; external_fixed_ips?: any[] } | null;
          /** Its static routes. */
          routes?: Array<{ destination: string; nexthop: string }>;
          /** What it is for. */
          description?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          [field: string]: any;
        }
        /** A client of hp network. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists networks. GET /networks */
          getNetworks(callback: Callback<[Array<providers.openstack.network.Network>]>): Request;
          /** Lists networks. GET /networks */
          getNetworks(options: GetNetworksOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Network>]>): Request;
          /** Lists networks. GET /networks */
          getNetworks(options?: GetNetworksOptions | null): Reply<[Array<providers.openstack.network.Network>]>;
          /** Gets a network. GET /networks/{id} */
          getNetwork(network: Ref<providers.openstack.network.Network, 'id'>, callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Gets a network. GET /networks/{id} */
          getNetwork(network: Ref<providers.openstack.network.Network, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Network]>;
          /** Creates a network. POST /networks */
          createNetwork(options: string | CreateNetworkOptions, callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Creates a network. POST /networks */
          createNetwork(options: string | CreateNetworkOptions, call?: CallOptions): Reply<[providers.openstack.network.Network]>;
          /** Changes a network. PUT /networks/{id} */
          updateNetwork(network: Ref<providers.openstack.network.Network, 'id'>, callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Changes a network. PUT /networks/{id} */
          updateNetwork(network: Ref<providers.openstack.network.Network, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Network]>;
          /** Deletes a network. DELETE /networks/{id} */
          destroyNetwork(network: Ref<providers.openstack.network.Network, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a network. DELETE /networks/{id} */
          destroyNetwork(network: Ref<providers.openstack.network.Network, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists subnets. GET /subnets */
          getSubnets(callback: Callback<[Array<providers.openstack.network.Subnet>]>): Request;
          /** Lists subnets. GET /subnets */
          getSubnets(options: GetSubnetsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Subnet>]>): Request;
          /** Lists subnets. GET /subnets */
          getSubnets(options?: GetSubnetsOptions | null): Reply<[Array<providers.openstack.network.Subnet>]>;
          /** Gets a subnet. GET /subnets/{id} */
          getSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Gets a subnet. GET /subnets/{id} */
          getSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Subnet]>;
          /** Creates a subnet. POST /subnets */
          createSubnet(options: string | CreateSubnetOptions, callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Creates a subnet. POST /subnets */
          createSubnet(options: string | CreateSubnetOptions, call?: CallOptions): Reply<[providers.openstack.network.Subnet]>;
          /** Changes a subnet. PUT /subnets/{id} */
          updateSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Changes a subnet. PUT /subnets/{id} */
          updateSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Subnet]>;
          /** Deletes a subnet. DELETE /subnets/{id} */
          destroySubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a subnet. DELETE /subnets/{id} */
          destroySubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists ports. GET /ports */
          getPorts(callback: Callback<[Array<providers.openstack.network.Port>]>): Request;
          /** Lists ports. GET /ports */
          getPorts(options: GetPortsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Port>]>): Request;
          /** Lists ports. GET /ports */
          getPorts(options?: GetPortsOptions | null): Reply<[Array<providers.openstack.network.Port>]>;
          /** Gets a port. GET /ports/{id} */
          getPort(port: Ref<providers.openstack.network.Port, 'id'>, callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Gets a port. GET /ports/{id} */
          getPort(port: Ref<providers.openstack.network.Port, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Port]>;
          /** Creates a port. POST /ports */
          createPort(options: string | CreatePortOptions, callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Creates a port. POST /ports */
          createPort(options: string | CreatePortOptions, call?: CallOptions): Reply<[providers.openstack.network.Port]>;
          /** Changes a port. PUT /ports/{id} */
          updatePort(port: Ref<providers.openstack.network.Port, 'id'>, callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Changes a port. PUT /ports/{id} */
          updatePort(port: Ref<providers.openstack.network.Port, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Port]>;
          /** Deletes a port. DELETE /ports/{id} */
          destroyPort(port: Ref<providers.openstack.network.Port, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a port. DELETE /ports/{id} */
          destroyPort(port: Ref<providers.openstack.network.Port, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists security groups. GET /security-groups */
          getSecurityGroups(callback: Callback<[Array<providers.openstack.network.SecurityGroup>]>): Request;
          /** Lists security groups. GET /security-groups */
          getSecurityGroups(options: GetSecurityGroupsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.SecurityGroup>]>): Request;
          /** Lists security groups. GET /security-groups */
          getSecurityGroups(options?: GetSecurityGroupsOptions | null): Reply<[Array<providers.openstack.network.SecurityGroup>]>;
          /** Gets a security group. GET /security-groups/{id} */
          getSecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, callback: Callback<[providers.openstack.network.SecurityGroup]>): Request;
          /** Gets a security group. GET /security-groups/{id} */
          getSecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroup]>;
          /** Creates a security group. POST /security-groups */
          createSecurityGroup(securityGroup: string | CreateSecurityGroupSecurityGroup, callback: Callback<[providers.openstack.network.SecurityGroup]>): Request;
          /** Creates a security group. POST /security-groups */
          createSecurityGroup(securityGroup: string | CreateSecurityGroupSecurityGroup, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroup]>;
          /** Deletes a security group. DELETE /security-groups/{id} */
          destroySecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a security group. DELETE /security-groups/{id} */
          destroySecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists rules of security groups. GET /security-group-rules */
          getSecurityGroupRules(callback: Callback<[Array<providers.openstack.network.SecurityGroupRule>]>): Request;
          /** Lists rules of security groups. GET /security-group-rules */
          getSecurityGroupRules(options: GetSecurityGroupRulesOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.SecurityGroupRule>]>): Request;
          /** Lists rules of security groups. GET /security-group-rules */
          getSecurityGroupRules(options?: GetSecurityGroupRulesOptions | null): Reply<[Array<providers.openstack.network.SecurityGroupRule>]>;
          /** Gets a rule. GET /security-group-rules/{id} */
          getSecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, callback: Callback<[providers.openstack.network.SecurityGroupRule]>): Request;
          /** Gets a rule. GET /security-group-rules/{id} */
          getSecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroupRule]>;
          /** Adds a rule to a security group. POST /security-group-rules */
          createSecurityGroupRule(securityGroupRule: string | CreateSecurityGroupRuleSecurityGroupRule, callback: Callback<[providers.openstack.network.SecurityGroupRule]>): Request;
          /** Adds a rule to a security group. POST /security-group-rules */
          createSecurityGroupRule(securityGroupRule: string | CreateSecurityGroupRuleSecurityGroupRule, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroupRule]>;
          /** Deletes a rule. DELETE /security-group-rules/{id} */
          destroySecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a rule. DELETE /security-group-rules/{id} */
          destroySecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists floating IPs. GET /floatingips */
          getFloatingIps(callback: Callback<[Array<providers.openstack.network.FloatingIp>]>): Request;
          /** Lists floating IPs. GET /floatingips */
          getFloatingIps(options: GetFloatingIpsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.FloatingIp>]>): Request;
          /** Lists floating IPs. GET /floatingips */
          getFloatingIps(options?: GetFloatingIpsOptions | null): Reply<[Array<providers.openstack.network.FloatingIp>]>;
          /** Gets a floating IP. GET /floatingips/{id} */
          getFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Gets a floating IP. GET /floatingips/{id} */
          getFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.FloatingIp]>;
          /** Takes a floating IP from a network. POST /floatingips */
          createFloatingIp(options: string | CreateFloatingIpOptions, callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Takes a floating IP from a network. POST /floatingips */
          createFloatingIp(options: string | CreateFloatingIpOptions, call?: CallOptions): Reply<[providers.openstack.network.FloatingIp]>;
          /** Moves a floating IP to a port, or off it. PUT /floatingips/{id} */
          updateFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Moves a floating IP to a port, or off it. PUT /floatingips/{id} */
          updateFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.FloatingIp]>;
          /** Gives a floating IP back. DELETE /floatingips/{id} */
          destroyFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, callback: Callback<[string]>): Request;
          /** Gives a floating IP back. DELETE /floatingips/{id} */
          destroyFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists routers. GET /routers */
          getRouters(callback: Callback<[Array<providers.openstack.network.Router>]>): Request;
          /** Lists routers. GET /routers */
          getRouters(options: GetRoutersOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Router>]>): Request;
          /** Lists routers. GET /routers */
          getRouters(options?: GetRoutersOptions | null): Reply<[Array<providers.openstack.network.Router>]>;
          /** Gets a router. GET /routers/{id} */
          getRouter(router: Ref<providers.openstack.network.Router, 'id'>, callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Gets a router. GET /routers/{id} */
          getRouter(router: Ref<providers.openstack.network.Router, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Router]>;
          /** Creates a router. POST /routers */
          createRouter(options: string | CreateRouterOptions, callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Creates a router. POST /routers */
          createRouter(options: string | CreateRouterOptions, call?: CallOptions): Reply<[providers.openstack.network.Router]>;
          /** Changes a router. PUT /routers/{id} */
          updateRouter(router: Ref<providers.openstack.network.Router, 'id'>, callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Changes a router. PUT /routers/{id} */
          updateRouter(router: Ref<providers.openstack.network.Router, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Router]>;
          /** Deletes a router. DELETE /routers/{id} */
          destroyRouter(router: Ref<providers.openstack.network.Router, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a router. DELETE /routers/{id} */
          destroyRouter(router: Ref<providers.openstack.network.Router, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Connects a router to a subnet, or by a port. PUT /routers/{id}/add_router_interface */
          addRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, to: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, callback: Callback<[any]>): Request;
          /** Connects a router to a subnet, or by a port. PUT /routers/{id}/add_router_interface */
          addRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, to: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, call?: CallOptions): Reply<[any]>;
          /** Disconnects a router from a subnet, or a port. PUT /routers/{id}/remove_router_interface */
          removeRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, from: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, callback: Callback<[any]>): Request;
          /** Disconnects a router from a subnet, or a port. PUT /routers/{id}/remove_router_interface */
          removeRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, from: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, call?: CallOptions): Reply<[any]>;
        }
        export import Network = pkgcloud.providers.openstack.network.Network;
        export import Subnet = pkgcloud.providers.openstack.network.Subnet;
        export import Port = pkgcloud.providers.openstack.network.Port;
        export import SecurityGroup = pkgcloud.providers.openstack.network.SecurityGroup;
        export import SecurityGroupRule = pkgcloud.providers.openstack.network.SecurityGroupRule;
        export import FloatingIp = pkgcloud.providers.openstack.network.FloatingIp;
        export import Router = pkgcloud.providers.openstack.network.Router;
        function createClient(options: ClientOptions): Client;
      }
      /** Containers and files (Swift). */
      namespace storage {
        interface ClientOptions extends providers.hp.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetContainersOptions {
          /**
           * Most containers in the answer; as many pages are fetched as that takes. Default: one page, which is all
           * of them where the provider has no pages.
           */
          limit?: number;
          /** Name after which the list goes on. */
          marker?: string;
          /** Name before which it ends. */
          end_marker?: string;
          /** The same as `end_marker`. */
          endMarker?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UploadOptions {
          /** Its container. */
          container: Ref<providers.openstack.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.openstack.storage.File, 'name'>;
          /** A local file to read, instead of what is written to the stream. */
          local?: string;
          /** Its media type. Default: by the name's extension, or `application/octet-stream`. */
          contentType?: string;
          /** Its metadata. */
          metadata?: { [name: string]: any };
          /** More headers, such as `x-delete-after`. */
          headers?: { [name: string]: any };
          /** Number of bytes, where it is known: the server then knows whether it has them all. */
          size?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DownloadOptions {
          /** Its container. */
          container: Ref<providers.openstack.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.openstack.storage.File, 'name'>;
          /** A local file to write. */
          local?: string;
          /** First byte wanted, from 0. */
          start?: number;
          /** Last byte wanted. */
          end?: number;
          /** More headers. */
          headers?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetFilesOptions {
          /**
           * Most files in the answer; as many pages are fetched as that takes. Default: one page, which is all of
           * them where the provider has no pages.
           */
          limit?: number;
          /** Name after which the list goes on. */
          marker?: string;
          /** Only files whose names start so. */
          prefix?: string;
          /** Only files right below this pseudo-directory. */
          path?: string;
          /** Text (for Swift one character) that separates pseudo-directories, which are then listed once each. */
          delimiter?: string;
          /** Name before which the list ends. */
          end_marker?: string;
          /** The same as `end_marker`. */
          endMarker?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CopyOptions {
          /** Where it is. */
          sourceContainer: Ref<providers.openstack.storage.Container, 'name'>;
          /** Which it is. */
          sourceFile: Ref<providers.openstack.storage.File, 'name'>;
          /** Where it is to be. Default: the same container. */
          destinationContainer?: Ref<providers.openstack.storage.Container, 'name'>;
          /** What it is to be called. Default: the same name. */
          destinationFile?: Ref<providers.openstack.storage.File, 'name'>;
          /** More headers. */
          headers?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of hp storage. */
        class Client extends pkgcloud.base.Client implements pkgcloud.storage.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          CONTAINER_META_PREFIX: string;
          CONTAINER_REMOVE_META_PREFIX: string;
          OBJECT_META_PREFIX: string;
          OBJECT_REMOVE_META_PREFIX: string;
          ACCOUNT_META_PREFIX: string;
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists containers. GET on the account */
          getContainers(callback: Callback<[Array<providers.openstack.storage.Container>]>): Request;
          /** Lists containers. GET on the account */
          getContainers(options: GetContainersOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.Container>]>): Request;
          /** Lists containers. GET on the account */
          getContainers(options?: GetContainersOptions | null): Reply<[Array<providers.openstack.storage.Container>]>;
          /** Gets a container. HEAD */
          getContainer(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Gets a container. HEAD */
          getContainer(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Creates a container. PUT */
          createContainer(options: string | { [name: string]: any }, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Creates a container. PUT */
          createContainer(options: string | { [name: string]: any }, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Saves a container's metadata. POST */
          updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Saves a container's metadata. POST */
          updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Removes entries of a container's metadata. POST */
          removeContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadataToRemove: { [name: string]: any }, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Removes entries of a container's metadata. POST */
          removeContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadataToRemove: { [name: string]: any }, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Sends metadata headers to a container. POST */
          _updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadata: { [name: string]: any }, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Sends metadata headers to a container. POST */
          _updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadata: { [name: string]: any }, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Removes a container and all files in it; `false` if it was gone already. DELETE */
          destroyContainer(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a container and all files in it; `false` if it was gone already. DELETE */
          destroyContainer(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes a file. DELETE */
          removeFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. DELETE */
          removeFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes many files with one request; calls back with Swift's report as text. DELETE with bulk-delete */
          bulkDelete(container: Ref<providers.openstack.storage.Container, 'name'>, files: Array<Ref<providers.openstack.storage.File, 'name'>>, callback: Callback<[string]>): Request;
          /** Removes many files with one request; calls back with Swift's report as text. DELETE with bulk-delete */
          bulkDelete(container: Ref<providers.openstack.storage.Container, 'name'>, files: Array<Ref<providers.openstack.storage.File, 'name'>>, call?: CallOptions): Reply<[string]>;
          /** Uploads a file: returns a stream to write to. PUT, then HEAD */
          upload(options: UploadOptions & FromStream, callback?: Callback<[providers.openstack.storage.File]>): Upload<[providers.openstack.storage.File]>;
          /** Downloads a file: returns a stream to read from. GET */
          download(options: DownloadOptions & ToStream, callback?: Callback<[providers.openstack.storage.File]>): Download<[providers.openstack.storage.File]>;
          /** Gets a file's properties. HEAD */
          getFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[providers.openstack.storage.File]>): Request;
          /** Gets a file's properties. HEAD */
          getFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.File]>;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options?: GetFilesOptions | null): Reply<[Array<providers.openstack.storage.File>]>;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options?: GetFilesOptions | null): Reply<[Array<providers.openstack.storage.File>]>;
          /** Saves a file's metadata. POST */
          updateFileMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[providers.openstack.storage.File]>): Request;
          /** Saves a file's metadata. POST */
          updateFileMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.File]>;
          /** Copies a file within the cloud. COPY */
          copy(options: CopyOptions, callback: Callback<[boolean]>): Request;
          /** Copies a file within the cloud. COPY */
          copy(options: CopyOptions): Reply<[boolean]>;
          /** Metadata as headers. */
          serializeMetadata(prefix: string, metadata?: { [name: string]: any } | null): any;
          /** Headers as metadata. */
          deserializeMetadata(prefix: string, metadata?: { [name: string]: any } | null): any;
        }
        export import Container = pkgcloud.providers.openstack.storage.Container;
        export import File = pkgcloud.providers.openstack.storage.File;
        function createClient(options: ClientOptions): Client;
      }
    }
    /** Directories and files of this machine. */
    namespace filesystem {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'filesystem';
        /** The directory that holds the containers; it is made if it is missing. */
        root: string;
        /** Whether a change has reached the disk before it is reported. Default `true`. */
        durable?: boolean;
      }
      /** Containers and files of this machine. */
      namespace storage {
        interface ClientOptions extends providers.filesystem.ClientOptions {
        }
        interface GetContainersOptions {
          /**
           * Most containers in the answer; as many pages are fetched as that takes. Default: one page, which is all
           * of them where the provider has no pages.
           */
          limit?: number;
          /** Name after which the list goes on. */
          marker?: string;
          /** Name before which it ends. */
          end_marker?: string;
          /** The same as `end_marker`. */
          endMarker?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UploadOptions {
          /** Its container. */
          container: Ref<providers.filesystem.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.filesystem.storage.File, 'name'>;
          /** A local file to read, instead of what is written to the stream. */
          local?: string;
          /** Its media type. Default: by the name's extension, or `application/octet-stream`. */
          contentType?: string;
          /** Its metadata. */
          metadata?: { [name: string]: any };
          /** Number of bytes, where it is known: it is an error if they are fewer or more. */
          size?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DownloadOptions {
          /** Its container. */
          container: Ref<providers.filesystem.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.filesystem.storage.File, 'name'>;
          /** A local file to write. */
          local?: string;
          /** First byte wanted, from 0. */
          start?: number;
          /** Last byte wanted. */
          end?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetFilesOptions {
          /**
           * Most files in the answer; as many pages are fetched as that takes. Default: one page, which is all of
           * them where the provider has no pages.
           */
          limit?: number;
          /** Name after which the list goes on. */
          marker?: string;
          /** Only files whose names start so. */
          prefix?: string;
          /** Only files right below this pseudo-directory. */
          path?: string;
          /** Text (for Swift one character) that separates pseudo-directories, which are then listed once each. */
          delimiter?: string;
          /** Name before which the list ends. */
          end_marker?: string;
          /** The same as `end_marker`. */
          endMarker?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CopyOptions {
          /** Where it is. */
          sourceContainer: Ref<providers.filesystem.storage.Container, 'name'>;
          /** Which it is. */
          sourceFile: Ref<providers.filesystem.storage.File, 'name'>;
          /** Where it is to be. Default: the same container. */
          destinationContainer?: Ref<providers.filesystem.storage.Container, 'name'>;
          /** What it is to be called. Default: the same name. */
          destinationFile?: Ref<providers.filesystem.storage.File, 'name'>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of filesystem storage. */
        class Client extends pkgcloud.base.Client implements pkgcloud.storage.Client {
          constructor(options: ClientOptions);
          /** Lists containers. */
          getContainers(callback: Callback<[Array<providers.filesystem.storage.Container>]>): Request;
          /** Lists containers. */
          getContainers(options: GetContainersOptions | null | undefined, callback: Callback<[Array<providers.filesystem.storage.Container>]>): Request;
          /** Lists containers. */
          getContainers(options?: GetContainersOptions | null): Reply<[Array<providers.filesystem.storage.Container>]>;
          /** Gets a container. */
          getContainer(container: Ref<providers.filesystem.storage.Container, 'name'>, callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Gets a container. */
          getContainer(container: Ref<providers.filesystem.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.filesystem.storage.Container]>;
          /** Creates a container; one that is there already gets the metadata. */
          createContainer(options: string | { [name: string]: any }, callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Creates a container; one that is there already gets the metadata. */
          createContainer(options: string | { [name: string]: any }, call?: CallOptions): Reply<[providers.filesystem.storage.Container]>;
          /** Saves a container's metadata. */
          updateContainerMetadata(container: Ref<providers.filesystem.storage.Container, 'name'>, callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Saves a container's metadata. */
          updateContainerMetadata(container: Ref<providers.filesystem.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.filesystem.storage.Container]>;
          /** Removes entries of a container's metadata. */
          removeContainerMetadata(container: Ref<providers.filesystem.storage.Container, 'name'>, metadataToRemove: { [name: string]: any }, callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Removes entries of a container's metadata. */
          removeContainerMetadata(container: Ref<providers.filesystem.storage.Container, 'name'>, metadataToRemove: { [name: string]: any }, call?: CallOptions): Reply<[providers.filesystem.storage.Container]>;
          /** Removes a container and all files in it; `false` if it was gone meanwhile. */
          destroyContainer(container: Ref<providers.filesystem.storage.Container, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a container and all files in it; `false` if it was gone meanwhile. */
          destroyContainer(container: Ref<providers.filesystem.storage.Container, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes a file. */
          removeFile(container: Ref<providers.filesystem.storage.Container, 'name'>, file: Ref<providers.filesystem.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. */
          removeFile(container: Ref<providers.filesystem.storage.Container, 'name'>, file: Ref<providers.filesystem.storage.File, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes many files; calls back with a report as text. */
          bulkDelete(container: Ref<providers.filesystem.storage.Container, 'name'>, files: Array<Ref<providers.filesystem.storage.File, 'name'>>, callback: Callback<[string]>): Request;
          /** Removes many files; calls back with a report as text. */
          bulkDelete(container: Ref<providers.filesystem.storage.Container, 'name'>, files: Array<Ref<providers.filesystem.storage.File, 'name'>>, call?: CallOptions): Reply<[string]>;
          /** Uploads a file: returns a stream to write to. */
          upload(options: UploadOptions & FromStream, callback?: Callback<[providers.filesystem.storage.File]>): Upload<[providers.filesystem.storage.File]>;
          /** Downloads a file: returns a stream to read from. */
          download(options: DownloadOptions & ToStream, callback?: Callback<[providers.filesystem.storage.File]>): Download<[providers.filesystem.storage.File]>;
          /** Gets a file's properties. */
          getFile(container: Ref<providers.filesystem.storage.Container, 'name'>, file: Ref<providers.filesystem.storage.File, 'name'>, callback: Callback<[providers.filesystem.storage.File]>): Request;
          /** Gets a file's properties. */
          getFile(container: Ref<providers.filesystem.storage.Container, 'name'>, file: Ref<providers.filesystem.storage.File, 'name'>, call?: CallOptions): Reply<[providers.filesystem.storage.File]>;
          /** Lists a container's files. */
          getFiles(container: Ref<providers.filesystem.storage.Container, 'name'>, callback: Callback<[Array<providers.filesystem.storage.File>]>): Request;
          /** Lists a container's files. */
          getFiles(container: Ref<providers.filesystem.storage.Container, 'name'>, options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.filesystem.storage.File>]>): Request;
          /** Lists a container's files. */
          getFiles(container: Ref<providers.filesystem.storage.Container, 'name'>, options?: GetFilesOptions | null): Reply<[Array<providers.filesystem.storage.File>]>;
          /** Saves a file's metadata. */
          updateFileMetadata(container: Ref<providers.filesystem.storage.Container, 'name'>, file: Ref<providers.filesystem.storage.File, 'name'>, callback: Callback<[providers.filesystem.storage.File]>): Request;
          /** Saves a file's metadata. */
          updateFileMetadata(container: Ref<providers.filesystem.storage.Container, 'name'>, file: Ref<providers.filesystem.storage.File, 'name'>, call?: CallOptions): Reply<[providers.filesystem.storage.File]>;
          /** Copies a file. */
          copy(options: CopyOptions, callback: Callback<[boolean]>): Request;
          /** Copies a file. */
          copy(options: CopyOptions): Reply<[boolean]>;
          /** The `file:` URL of the root, a container or a file. */
          _getUrl(options?: GetUrlOptions | null): string;
        }
        /** A container of files: a directory. */
        class Container extends pkgcloud.storage.Container {
          constructor(client?: any, details?: any);
          client: Client;
          /** How many files are in it. */
          count: number;
          /** How many bytes they are together. */
          bytes: number;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** Its files, after `getFiles`. */
          files: Array<providers.filesystem.storage.File>;
          /** Creates a container of this name. */
          create(callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Creates a container of this name. */
          create(): Reply<[providers.filesystem.storage.Container]>;
          /** Fetches the container. */
          refresh(callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Fetches the container. */
          refresh(): Reply<[providers.filesystem.storage.Container]>;
          /** Destroys the container and all files in it. */
          destroy(callback: Callback<[boolean]>): Request;
          /** Destroys the container and all files in it. */
          destroy(): Reply<[boolean]>;
          /** Uploads a file into the container; as the client's `upload`. */
          upload(options: Given<UploadOptions, 'container'> & FromStream, callback?: Callback<[providers.filesystem.storage.File]>): Upload<[providers.filesystem.storage.File]>;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(callback: Callback<[Array<providers.filesystem.storage.File>]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.filesystem.storage.File>]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options?: GetFilesOptions | null): Promise<Array<providers.filesystem.storage.File>>;
          /** Removes a file. */
          removeFile(file: Ref<providers.filesystem.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. */
          removeFile(file: Ref<providers.filesystem.storage.File, 'name'>): Reply<[boolean]>;
          /** Saves its metadata. */
          updateMetadata(callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Saves its metadata. */
          updateMetadata(): Reply<[providers.filesystem.storage.Container]>;
          /** Removes entries of its metadata. */
          removeMetadata(metadataToRemove: { [name: string]: any }, callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Removes entries of its metadata. */
          removeMetadata(metadataToRemove: { [name: string]: any }): Reply<[providers.filesystem.storage.Container]>;
        }
        /** A file in a container. */
        class File extends pkgcloud.storage.File {
          constructor(client?: any, details?: any);
          client: Client;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** MD5 of its bytes, in hexadecimal. */
          etag: string | null;
          /** Its media type; `application/directory` for a common prefix. */
          contentType: string | null;
          /** When its bytes were last changed. */
          lastModified: Date;
          /** Its size in bytes. */
          bytes: number | null;
          /** Removes the file. */
          remove(callback: Callback<[boolean]>): Request;
          /** Removes the file. */
          remove(): Reply<[boolean]>;
          /** Downloads the file; as the client's `download`. */
          download(options?: Given<DownloadOptions, 'container' | 'remote'> & ToStream | null, callback?: Callback<[providers.filesystem.storage.File]>): Download<[providers.filesystem.storage.File]>;
          /** Saves its metadata. */
          updateMetadata(callback: Callback<[providers.filesystem.storage.File]>): Request;
          /** Saves its metadata. */
          updateMetadata(): Reply<[providers.filesystem.storage.File]>;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(callback: Callback<[boolean]>): Request;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(options: Given<CopyOptions, 'sourceContainer' | 'sourceFile'> | null | undefined, callback: Callback<[boolean]>): Request;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(options?: Given<CopyOptions, 'sourceContainer' | 'sourceFile'> | null): Reply<[boolean]>;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
  }
}
